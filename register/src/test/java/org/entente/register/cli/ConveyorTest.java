package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTest {
    private final List<Input> inputs =
            IntStream.range(0, 2000).mapToObj(i -> new Input("" + i, null)).toList();

    @Test
    void outcomesComeInTheOrderOfTheInputsThoughFewWaitAtATime() {
        AtomicInteger started = new AtomicInteger();
        List<String> order = new ArrayList<>();
        new Conveyor<Outcome>(
                        8,
                        input -> {
                            started.incrementAndGet();
                            return new Outcome(null, List.of(Failure.problem(input.uri(), new RuntimeException())));
                        },
                        Outcome::failed)
                .run(inputs, outcome -> {
                    order.add(outcome.problems().get(0).document());
                    assertThat(started.get() - order.size()).isLessThanOrEqualTo(600);
                });
        assertThat(order).isEqualTo(inputs.stream().map(Input::uri).toList());
    }

    @Test
    void whateverIsThrownIsAProblemOfItsDocument() {
        List<String> codes = new ArrayList<>();
        new Conveyor<Outcome>(
                        2,
                        input -> {
                            throw new StackOverflowError();
                        },
                        Outcome::failed)
                .run(
                        inputs.subList(0, 2),
                        outcome -> codes.add(outcome.problems().get(0).code()));
        assertThat(codes).containsExactly("internal", "internal");
    }

    @Test
    void aDocumentThatMemoryRanOutOnIsReadAgainAlone() {
        AtomicInteger tries = new AtomicInteger();
        List<String> codes = new ArrayList<>();
        new Conveyor<Outcome>(
                        2,
                        input -> {
                            Throwable thrown = tries.incrementAndGet() == 1
                                    ? new OutOfMemoryError()
                                    : new NoSuchFileException("a");
                            return new Outcome(null, List.of(Failure.problem("a", thrown)));
                        },
                        Outcome::failed)
                .run(
                        List.of(new Input("a", Path.of("a"))),
                        outcome -> codes.add(outcome.problems().get(0).code()));
        assertThat(codes).containsExactly("missing");
    }
}
