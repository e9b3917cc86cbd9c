package org.entente.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerInterceptor;

/** How the desk fares, as Prometheus reads it; who asks what is not counted. */
@RestController
class Metrics implements HandlerInterceptor {
    private static final String BEGUN = Metrics.class.getName();
    private static final int CLASSES = 6;

    private final Register register;
    private final AtomicLongArray answers = new AtomicLongArray(CLASSES);
    private final LongAdder nanoseconds = new LongAdder();

    Metrics(Register register) {
        this.register = register;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGUN, System.nanoTime());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        answers.incrementAndGet(Math.min(CLASSES - 1, response.getStatus() / 100));
        if (request.getAttribute(BEGUN) instanceof Long begun) {
            nanoseconds.add(System.nanoTime() - begun);
        }
    }

    @GetMapping(path = "/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        Runtime java = Runtime.getRuntime();
        StringBuilder out = new StringBuilder();
        line(
                out,
                "entente_entries_total",
                "counter",
                "Entries of the ledger.",
                register.ledger().size());
        line(
                out,
                "entente_documents",
                "gauge",
                "Documents in the register.",
                register.view(null).countDocuments());
        out.append("# HELP entente_answers_total Answers by the first digit of their status.\n");
        out.append("# TYPE entente_answers_total counter\n");
        long all = 0;
        for (int i = 2; i < CLASSES; i++) {
            out.append("entente_answers_total{status=\"").append(i).append("xx\"} ");
            out.append(answers.get(i)).append('\n');
            all += answers.get(i);
        }
        out.append("# HELP entente_answer_seconds Time taken to answer.\n# TYPE entente_answer_seconds summary\n");
        out.append("entente_answer_seconds_sum ").append(nanoseconds.sum() / (double) TimeUnit.SECONDS.toNanos(1));
        out.append("\nentente_answer_seconds_count ").append(all).append('\n');
        line(out, "entente_heap_bytes", "gauge", "Heap in use.", java.totalMemory() - java.freeMemory());
        line(
                out,
                "entente_up_seconds",
                "gauge",
                "Time since the start.",
                TimeUnit.MILLISECONDS.toSeconds(
                        ManagementFactory.getRuntimeMXBean().getUptime()));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String type, String help, long value) {
        out.append("# HELP ").append(name).append(' ').append(help);
        out.append("\n# TYPE ").append(name).append(' ').append(type);
        out.append('\n').append(name).append(' ').append(value).append('\n');
    }
}
