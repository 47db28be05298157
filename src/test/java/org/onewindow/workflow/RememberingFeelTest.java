package org.onewindow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;

class RememberingFeelTest {

    private final FeelEngine engine = new ScalaFeelEngineFactory().createInstance();
    private final List<String> asked = new ArrayList<>();
    private final FeelEngine remembering = new RememberingFeel(new FeelEngine() {

        @Override
        public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
            asked.add(expression);
            return engine.evaluateSimpleExpression(expression, variables);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String tests, String inputName, VariableContext variables) {
            asked.add(tests);
            return engine.evaluateSimpleUnaryTests(tests, inputName, variables);
        }
    });

    @Test
    void everyValueIsTestedForItself() {
        for (String tests : List.of("\"A\"", "\"A\", \"B\"", "not(\"A\")", ">= 80", "[80..90)", "< 80, > 90", "true")) {
            for (Object value : List.of("A", "B", "C", 79, 80, 85L, 90, 91.5, true, false)) {
                VariableContext given =
                        Variables.fromMap(Map.of("cellInput", value)).asVariableContext();
                boolean right = engine.evaluateSimpleUnaryTests(tests, "cellInput", given);
                assertThat(remembering.evaluateSimpleUnaryTests(tests, "cellInput", given))
                        .as(tests + " of " + value)
                        .isEqualTo(right);
                assertThat(remembering.evaluateSimpleUnaryTests(tests, "cellInput", given))
                        .as(tests + " of " + value + ", again")
                        .isEqualTo(right);
            }
        }
    }

    @Test
    void aLiteralIsReadOnce() {
        VariableContext nothing = Variables.createVariables().asVariableContext();
        assertThat(remembering.<Object>evaluateSimpleExpression("\"老年人权益保障法\"", nothing))
                .isEqualTo("老年人权益保障法");
        assertThat(remembering.<Object>evaluateSimpleExpression("\"老年人权益保障法\"", nothing))
                .isEqualTo("老年人权益保障法");
        assertThat(remembering.<Object>evaluateSimpleExpression("100", nothing))
                .isEqualTo(engine.<Object>evaluateSimpleExpression("100", nothing));
        assertThat(asked).containsExactly("\"老年人权益保障法\"", "100");
    }

    @Test
    void whatNamesAnotherVariableIsReadEveryTime() {
        for (int limit : List.of(70, 90)) {
            VariableContext given = Variables.fromMap(Map.<String, Object>of("cellInput", 80, "limit", limit))
                    .asVariableContext();
            assertThat(remembering.evaluateSimpleUnaryTests(">= limit", "cellInput", given))
                    .isEqualTo(80 >= limit);
            assertThat(remembering.<Object>evaluateSimpleExpression("limit + 1", given))
                    .hasToString(String.valueOf(limit + 1));
        }
    }
}
