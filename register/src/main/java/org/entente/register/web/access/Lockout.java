package org.entente.register.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Shuts a name out for a while after some wrong passwords in a row. */
public final class Lockout {
    static final int TRIES = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);
    /** More names than these are not remembered: the oldest go first. */
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failed = new LinkedHashMap<>();

    private record Failures(int count, Instant last) {}

    public Lockout(Clock clock) {
        this.clock = clock;
    }

    public synchronized void failed(String name) {
        String key = key(name);
        Failures before = failed.remove(key);
        int count = before == null || over(before) ? 1 : before.count + 1;
        failed.put(key, new Failures(count, clock.instant()));
        if (failed.size() > MOST) {
            failed.remove(failed.keySet().iterator().next());
        }
    }

    public synchronized void passed(String name) {
        failed.remove(key(name));
    }

    public synchronized boolean isShut(String name) {
        Failures failures = failed.get(key(name));
        return failures != null && failures.count >= TRIES && !over(failures);
    }

    private boolean over(Failures failures) {
        return failures.last.plus(PAUSE).isBefore(clock.instant());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
