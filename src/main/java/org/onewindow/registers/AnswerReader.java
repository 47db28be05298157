package org.onewindow.registers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.Money;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Component;

/** Reads a signed reply strictly: every key known, every amount with two decimals, nobody who was not asked for. */
@Component
class AnswerReader {

    private static final int MOST_FINDINGS = 200;
    private static final int MOST_MISSING = 20;
    private static final int LONGEST_SOURCE = 50;
    private static final int LONGEST_DETAIL = 200;
    private static final String YUAN = "[0-9]{1,9}\\.[0-9]{2}";
    private static final String CODE = "[A-Z][A-Z0-9_]{0,29}";

    private final ObjectMapper json;

    AnswerReader(ObjectMapper json) {
        this.json = json.copy()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** A reply as it is sent; see the description of the interface. */
    record Reply(
            @Nullable UUID requestId,
            @Nullable RegisterOutcome outcome,
            @Nullable Boolean complete,
            @Nullable List<Line> findings,
            @Nullable List<String> missing) {}

    /** One finding as it is sent. */
    record Line(
            @Nullable String idNumber,
            @Nullable FindingKind kind,
            @Nullable String category,
            @Nullable String amount,
            @Nullable String source,
            @Nullable String detail) {}

    RegisterAnswer read(UUID requestId, RegisterQuestion question, byte[] body) {
        Reply reply = parse(body);
        List<FieldError> errors = new ArrayList<>();
        if (!requestId.equals(reply.requestId())) {
            errors.add(new FieldError("requestId", "内容中的请求编号与地址中的不一致。"));
        }
        List<Line> lines = Objects.requireNonNullElse(reply.findings(), List.of());
        List<String> missing = Objects.requireNonNullElse(reply.missing(), List.of());
        if (lines.size() > MOST_FINDINGS || missing.size() > MOST_MISSING) {
            throw new BadInput("findings", "明细最多 " + MOST_FINDINGS + " 行，未返回的来源最多 " + MOST_MISSING + " 个。");
        }
        for (int i = 0; i < lines.size(); i++) {
            check("findings[" + i + "].", lines.get(i), question, errors);
        }
        for (int i = 0; i < missing.size(); i++) {
            errors.addAll(PlainText.checkRequiredLine("missing[" + i + "]", "未返回的来源", missing.get(i), LONGEST_SOURCE));
        }
        checkSense(reply, lines, missing, errors);
        BadInput.ifAny(errors);
        return new RegisterAnswer(
                Objects.requireNonNull(reply.outcome()),
                lines.stream().map(line -> finding(line, question)).toList(),
                List.copyOf(missing));
    }

    private Reply parse(byte[] body) {
        try {
            Reply reply = json.readValue(body, Reply.class);
            if (reply == null) {
                throw new BadInput("", "请求内容是空的。");
            }
            return reply;
        } catch (JsonMappingException e) {
            String path = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            throw new BadInput(path, "这一项没有约定，或者类型、格式不对。");
        } catch (IOException e) {
            throw new BadInput("", "请求内容不是有效的 JSON（UTF-8）。");
        }
    }

    private static void checkSense(Reply reply, List<Line> lines, List<String> missing, List<FieldError> errors) {
        if (reply.outcome() == null) {
            errors.add(new FieldError("outcome", "请写明结论：CLEAN 或 NEGATIVE。"));
        }
        if (reply.complete() == null || reply.complete() != missing.isEmpty()) {
            errors.add(new FieldError("complete", "complete 应当与 missing 一致：结果完整时 missing 为空。"));
        }
        if (reply.outcome() == RegisterOutcome.CLEAN && !lines.isEmpty()) {
            errors.add(new FieldError("findings", "结论是 CLEAN，不应有不符的明细。"));
        }
        if (reply.outcome() == RegisterOutcome.NEGATIVE && lines.isEmpty()) {
            errors.add(new FieldError("findings", "结论是 NEGATIVE，应当写明不符的明细。"));
        }
    }

    private static void check(String at, @Nullable Line line, RegisterQuestion question, List<FieldError> errors) {
        if (line == null || line.kind() == null) {
            errors.add(new FieldError(at + "kind", "请写明明细的类别：INCOME、PROPERTY 或 REGISTRATION。"));
            return;
        }
        if (question.persons().stream().noneMatch(person -> person.idNumber().equals(line.idNumber()))) {
            errors.add(new FieldError(at + "idNumber", "不是本次请求核对的人员。"));
        }
        if (line.category() == null || !line.category().matches(CODE)) {
            errors.add(new FieldError(at + "category", "分类应为大写字母、数字和下划线组成的代码。"));
        }
        boolean fits =
                line.kind().inYuan() ? line.amount() != null && line.amount().matches(YUAN) : line.amount() == null;
        if (!fits) {
            errors.add(new FieldError(at + "amount", "收入和财产的金额以元计、两位小数，例如 \"1957.50\"；其他类别不写金额。"));
        }
        errors.addAll(PlainText.checkRequiredLine(at + "source", "来源", line.source(), LONGEST_SOURCE));
        errors.addAll(PlainText.checkLine(at + "detail", "说明", line.detail(), LONGEST_DETAIL));
    }

    private static RegisterFinding finding(Line line, RegisterQuestion question) {
        String idNumber = Objects.requireNonNull(line.idNumber());
        FindingKind kind = Objects.requireNonNull(line.kind());
        String category = Objects.requireNonNull(line.category());
        return new RegisterFinding(
                question.name(idNumber),
                idNumber,
                kind,
                category,
                question.declared(idNumber, kind, category),
                line.amount() == null ? null : Money.ofYuan(line.amount()),
                Objects.requireNonNull(line.source()),
                Objects.requireNonNullElse(line.detail(), ""));
    }
}
