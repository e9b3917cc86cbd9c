package org.entente.register.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.register.ledger.Store;
import org.entente.register.search.SearchIndex;
import org.entente.register.web.DeskServer;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.SetupCode;
import org.entente.register.web.access.SignOn;
import org.entente.register.web.port.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Opens the desk: the register in a browser. At first it shows an address under which somebody becomes"
                        + " the administrator. Ctrl-C closes it.",
        footer = {
            "",
            "Accounts, and the keys of what a side notes for itself, stand in files beside the register, which only",
            "their owner can read.",
            "Beyond this machine, let a web server that speaks HTTPS stand in front of it.",
            "",
            "Examples:",
            "  entente serve --sample",
            "  entente serve --database register.db --port 8090"
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "0 for any that is free.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "On which address to listen; by default this machine alone gets in.")
    private String host = "127.0.0.1";

    @Option(names = "--sample", description = "Reads a small world of articles into the register when it is empty.")
    private boolean sample;

    @Option(
            names = "--sign-on",
            paramLabel = "FILE",
            description = "Lets people sign in at an OpenID Connect provider too, as FILE says: issuer, client-id,"
                    + " client-secret, claim.role with role.WORD = ROLE, claim.side with side.WORD = SIDE.")
    private @Nullable Path signOn;

    @Option(names = "--trial", hidden = true, description = "Opens, shows itself one page, and closes.")
    private boolean trial;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port takes a number from 0 to 65535, not " + port);
        }
        Path index = database.index();
        Optional.ofNullable(index.toAbsolutePath().getParent()).ifPresent(ServeCommand::make);
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread closing = new Thread(() -> close(closed, done), "closing");
        try (Store store = database.make(console);
                SearchIndex search = SearchIndex.open(index)) {
            Accounts accounts = new Accounts(Path.of(index.toString().replaceFirst("\\.index$", "") + ".access"));
            SetupCode code = new SetupCode(random());
            StoreRegister register = new StoreRegister(store, search, console.clock());
            StoreHand hand = new StoreHand(store, console.clock());
            SignOn elsewhere = signOn == null ? null : SignOn.read(signOn, register::side);
            try (DeskServer server = DeskServer.start(
                    new DeskServer.Desk(register, hand, accounts, code, console.clock(), this::told, elsewhere),
                    host,
                    port)) {
                Runtime.getRuntime().addShutdownHook(closing);
                String address =
                        "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + server.port() + "/";
                console.err()
                        .println("The desk is open: " + address
                                + (accounts.isEmpty() ? "setup?code=" + code.code() : ""));
                if (sample && store.ledger().size() == 0) {
                    new Sample(hand, console.err()).read();
                }
                Thread words = new Thread(() -> index(register, closed), "index");
                words.setDaemon(true);
                words.start();
                if (trial) {
                    server.show();
                    closed.countDown();
                } else {
                    closed.await();
                }
            }
        } catch (RefusedException e) {
            throw new UsageException(Failure.words(e));
        } finally {
            done.countDown();
        }
        return Main.OK;
    }

    /** Searching need not wait for what the index could know already; when the desk closes, the next one goes on. */
    private void index(StoreRegister register, CountDownLatch closed) {
        try {
            register.catchUp();
        } catch (RuntimeException e) {
            if (closed.getCount() > 0) {
                told("the index", e);
            }
        }
    }

    /** Keeps the process until all is closed, so that no writing is cut off. */
    private static void close(CountDownLatch closed, CountDownLatch done) {
        closed.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void told(String request, Throwable thrown) {
        console.err().println("entente: " + request + " went wrong: " + Failure.words(thrown));
        thrown.printStackTrace(console.err());
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
