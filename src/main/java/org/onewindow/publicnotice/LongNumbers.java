package org.onewindow.publicnotice;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers that identify or reach a person, however they are spelled, spaced or disguised. */
final class LongNumbers {

    /** A whole value that is only a count, an amount of yuan or a day says nothing about who somebody is. */
    private static final Pattern HARMLESS =
            Pattern.compile("(每月)?\\s*[0-9]{1,6}(\\.[0-9]{1,2})?\\s*(元|人|元/月|元每月)?|[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

    private static final Pattern RUN = Pattern.compile("[0-9]{7,}x?");
    private static final Map<Integer, Integer> SPOKEN = spoken();

    private LongNumbers() {}

    /** What kind of number a text gives away, if any. */
    static Optional<String> in(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (HARMLESS.matcher(narrow).matches()) {
            return Optional.empty();
        }
        Matcher run = RUN.matcher(digits(narrow));
        String worst = "";
        while (run.find()) {
            worst = run.group().length() > worst.length() ? run.group() : worst;
        }
        return worst.isEmpty() ? Optional.empty() : Optional.of(kind(worst));
    }

    /** The text with every digit as 0 to 9 and nothing left between digits but letters. */
    static String digits(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            Integer spoken = SPOKEN.get(c);
            if (spoken != null) {
                plain.append(spoken);
            } else if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.isLetter(c)) {
                plain.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return plain.toString();
    }

    private static String kind(String run) {
        boolean checked = run.endsWith("x");
        return switch (run.length()) {
            case 15, 18 -> "证件号码";
            case 11 -> run.startsWith("1") ? "手机号码" : "电话或账号";
            case 7, 8, 9, 10 -> "电话或其他长号码";
            default -> checked ? "证件号码" : "银行账号或证件号码";
        };
    }

    /** Numerals as they are written out, and letters that an eye takes for digits. */
    private static Map<Integer, Integer> spoken() {
        Map<Integer, Integer> values = new HashMap<>();
        String[] rows = {"〇零○oО", "一壹幺lⅼ|", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"};
        for (int digit = 0; digit < rows.length; digit++) {
            int value = digit;
            rows[digit].codePoints().forEach(c -> {
                values.put(c, value);
                values.put(Character.toUpperCase(c), value);
            });
        }
        values.put((int) 'I', 1);
        return Map.copyOf(values);
    }
}
