package org.onewindow.registers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.onewindow.registers.AnswerReader.Line;
import org.onewindow.registers.AnswerReader.Reply;
import org.onewindow.registers.RegisterQuestion.AskedPerson;
import org.onewindow.support.Money;
import org.springframework.stereotype.Component;

/** What the built-in register writes: the same for the same question, so that a story can be told twice. */
@Component
class SimulatedReplies {

    /** 800.00 yuan a month more than was declared. */
    private static final Money MORE = new Money(80_000);

    private static final Money CAR = new Money(4_500_000);

    private final ObjectMapper json;

    SimulatedReplies(ObjectMapper json) {
        this.json = json;
    }

    byte[] write(UUID requestId, RegisterQuestion question, Behaviour behaviour) {
        Reply reply = switch (behaviour) {
            case NEGATIVE -> new Reply(requestId, RegisterOutcome.NEGATIVE, true, findings(question), List.of());
            case PARTIAL -> new Reply(requestId, RegisterOutcome.CLEAN, false, List.of(), List.of("银行存款", "证券"));
            default -> new Reply(requestId, RegisterOutcome.CLEAN, true, List.of(), List.of());
        };
        try {
            return json.writeValueAsBytes(reply);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply cannot be written", e);
        }
    }

    /** The first person earns more than was declared, the last one owns a small car nobody mentioned. */
    private static List<Line> findings(RegisterQuestion question) {
        List<AskedPerson> persons = question.persons();
        String earner = persons.get(0).idNumber();
        Money declared = question.declared(earner, FindingKind.INCOME, "WAGE");
        Money found = new Money(Math.addExact(declared.fen(), MORE.fen()));
        String owner = persons.get(persons.size() - 1).idNumber();
        return List.of(
                new Line(earner, FindingKind.INCOME, "WAGE", found.yuan(), "社会保险", "近 12 个月月均缴费工资"),
                new Line(owner, FindingKind.PROPERTY, "MOTOR_VEHICLE", CAR.yuan(), "车辆登记", "登记一辆小型汽车，按评估价计"));
    }
}
