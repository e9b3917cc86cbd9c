package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.entente.register.web.access.Lockout;
import org.entente.register.web.access.Pace;
import org.junit.jupiter.api.Test;

class PaceTest {
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void who_asks_too_fast_waits_and_others_do_not() {
        Pace pace = new Pace(clock, 3, 1);
        assertThat(pace.allows("ana")).isTrue();
        assertThat(pace.allows("ana")).isTrue();
        assertThat(pace.allows("ana")).isTrue();
        assertThat(pace.allows("ana")).isFalse();
        assertThat(pace.allows("bo")).isTrue();
        now = now.plusSeconds(1);
        assertThat(pace.allows("ana")).isTrue();
        assertThat(pace.allows("ana")).isFalse();
    }

    @Test
    void a_name_shut_out_comes_in_again_after_a_quarter_of_an_hour() {
        Lockout lockout = new Lockout(clock);
        for (int i = 0; i < 5; i++) {
            assertThat(lockout.isShut("Ana")).isFalse();
            lockout.failed("ana ");
        }
        assertThat(lockout.isShut("Ana")).isTrue();
        now = now.plus(Duration.ofMinutes(16));
        assertThat(lockout.isShut("Ana")).isFalse();
        lockout.failed("Ana");
        assertThat(lockout.isShut("Ana")).isFalse();
    }
}
