package org.onewindow.forms;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FEEL without loops: what is written down ends soon, whatever the values are. */
public final class PlainFeel {

    private static final int LONGEST = 2_000;
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern LOOPING =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(for|some|every|function|external)(?![\\p{L}\\p{N}_])");
    private static final Pattern SLOW_CALL = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(matches|replace|split|extract|sort|get\\s+or\\s+else|partition|duplicate\\s+values|context\\s+merge)\\s*\\(");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9]{1,30})\\s*\\.\\.\\s*(-?[0-9]{1,30})");
    private static final BigInteger WIDEST = BigInteger.valueOf(1_000_000);

    private PlainFeel() {}

    /** What speaks against an expression or unary test, in Chinese; empty if nothing does. */
    public static Optional<String> objection(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("表达式超过 " + LONGEST + " 个字符，请拆成几步");
        }
        String bare = QUOTED.matcher(text).replaceAll("\"\"");
        Matcher looping = LOOPING.matcher(bare);
        if (looping.find()) {
            return Optional.of("不允许使用“" + looping.group(1) + "”，请改用规则行列出各种情形");
        }
        Matcher slow = SLOW_CALL.matcher(bare);
        if (slow.find()) {
            return Optional.of("不允许使用函数“" + slow.group(1) + "”");
        }
        long deepest =
                bare.chars().filter(c -> c == '(' || c == '[' || c == '{').count();
        if (deepest > 100) {
            return Optional.of("括号太多，请拆成几步");
        }
        return wideRange(bare);
    }

    private static Optional<String> wideRange(String bare) {
        Matcher range = RANGE.matcher(bare);
        while (range.find()) {
            BigInteger width = new BigInteger(range.group(2)).subtract(new BigInteger(range.group(1)));
            if (width.abs().compareTo(WIDEST) > 0) {
                return Optional.of("区间“" + range.group() + "”过宽");
            }
        }
        return Optional.empty();
    }
}
