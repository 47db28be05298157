package org.onewindow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.onewindow.support.BadInput;

/** Finding P0-7: a decision that passed the gate all the same holds no thread that serves people. */
class TimeLimitTest {

    private static final String BOMB =
            "count(for a in 1..150, b in 1..150 return a * b) + count(for c in 1..150, d in 1..150 return c * d)";

    @Test
    void p07GivesUpOnABombOfFeelInTime() {
        FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
        long start = System.nanoTime();
        assertThatThrownBy(() -> TimeLimit.run(
                        Duration.ofMillis(200),
                        () -> feel.<Object>evaluateSimpleExpression(
                                BOMB, Variables.fromMap(Map.of()).asVariableContext())))
                .isInstanceOf(TimeLimit.TooSlow.class)
                .hasMessageContaining("超时");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void handsOverAnswersAndFailuresAsTheyAre() {
        assertThat(TimeLimit.run(Duration.ofSeconds(5), () -> 7)).isEqualTo(7);
        assertThatThrownBy(() -> TimeLimit.run(Duration.ofSeconds(5), () -> {
                    throw new BadInput("a", "b");
                }))
                .isInstanceOf(BadInput.class);
    }
}
