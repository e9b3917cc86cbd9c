package org.entente.bench.register;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command of Entente run as its users run it, in a process of its own.
 *
 * @param seconds from start to end
 * @param processor seconds of processor time over all threads
 * @param peak the most memory it had, in MiB; 0 where the system does not tell
 */
record Run(double seconds, double processor, long peak) {

    /** Runs a command with the memory that a register may take; fails when it does. */
    static Run of(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.register.cli.Main"));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double processor = 0;
        long peak = 0;
        try {
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                processor = Math.max(
                        processor,
                        process.info()
                                .totalCpuDuration()
                                .map(time -> time.toMillis() / 1000.0)
                                .orElse(0.0));
                peak = Math.max(peak, peak(status));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(arguments.get(0) + " ended with " + process.exitValue() + "; see " + log);
        }
        return new Run((System.nanoTime() - start) / 1e9, processor, peak);
    }

    /** The most memory that a process has had so far, in MiB. */
    static long peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended, or this system has no such file
        }
    }
}
