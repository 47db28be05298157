package org.onewindow.items.livingallowance.payments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pay roll as comma-separated values for a spreadsheet, with the mark that tells it the letters are UTF-8. */
final class PayRollTable {

    private static final String MARK = "\uFEFF";

    private PayRollTable() {}

    static String of(List<PayLine> lines) {
        Stream<String> head = Stream.of("序号,办件编号,申请人,保障人数,金额（元）,账户户名,账号");
        Stream<String> rows = lines.stream().map(PayRollTable::row);
        Stream<String> sum = Stream.of("合计,," + lines.size() + " 户,"
                + lines.stream().mapToInt(PayLine::recipients).sum() + ","
                + PayRolls.total(lines).yuan() + ",,");
        return Stream.of(head, rows, sum).flatMap(part -> part).collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String row(PayLine line) {
        return Stream.of(
                        String.valueOf(line.place()),
                        line.allowance(),
                        line.payee().name(),
                        String.valueOf(line.recipients()),
                        line.amount().yuan(),
                        line.payee().holder(),
                        line.payee().account())
                .map(PayRollTable::cell)
                .collect(Collectors.joining(","));
    }

    /** A spreadsheet would take text that begins so for a formula. */
    private static String cell(String text) {
        String plain = text.matches("^[=+@\\-\\t\\r].*") ? "'" + text : text;
        return plain.matches("(?s).*[\",\\r\\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
