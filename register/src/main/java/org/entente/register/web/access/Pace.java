package org.entente.register.web.access;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How fast one may ask: so many at once, and so many more each second. */
public final class Pace {
    /** More askers than these are not remembered: the oldest go first. */
    private static final int MOST = 10_000;

    private final Clock clock;
    private final double atOnce;
    private final double perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>();

    private record Bucket(double left, Instant at) {}

    public Pace(Clock clock, double atOnce, double perSecond) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.perSecond = perSecond;
    }

    /** May this one ask once more now? */
    public synchronized boolean allows(String asker) {
        Instant now = clock.instant();
        Bucket before = buckets.remove(asker);
        double left = before == null
                ? atOnce
                : Math.min(atOnce, before.left + perSecond * (now.toEpochMilli() - before.at.toEpochMilli()) / 1000);
        boolean allowed = left >= 1;
        buckets.put(asker, new Bucket(allowed ? left - 1 : left, now));
        if (buckets.size() > MOST) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return allowed;
    }
}
