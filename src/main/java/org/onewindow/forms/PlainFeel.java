package org.onewindow.forms;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** FEEL without loops: what is written down ends soon, whatever the values are. */
public final class PlainFeel {

    static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private static final int LONGEST = 2_000;
    private static final int MOST_BRACKETS = 100;
    private static final BigInteger WIDEST = BigInteger.valueOf(1_000_000_000);

    /** Strings, and what could hide the start of one from this reader. */
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|/\\*|//|`|\"");

    private static final Pattern LOOPING =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(for|some|every|function|external)(?![\\p{L}\\p{N}_])");
    private static final Pattern SLOW_CALL =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(matches|replace|split|extract|sort)\\s*\\(");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9]{1,30})\\s*\\.\\.\\s*(-?[0-9]{1,30})");

    private PlainFeel() {}

    /** What speaks against an expression, in Chinese; empty if nothing does. */
    public static Optional<String> objection(String expression) {
        Optional<String> loops = loops(expression);
        return loops.isPresent() || ENGINE.parseExpression(expression).isSuccess() ? loops : unreadable(expression);
    }

    /** What speaks against a unary test such as {@code >= 80}, in Chinese; empty if nothing does. */
    public static Optional<String> testObjection(String test) {
        Optional<String> loops = loops(test);
        return loops.isPresent() || ENGINE.parseUnaryTests(test).isSuccess() ? loops : unreadable(test);
    }

    private static Optional<String> unreadable(String text) {
        return Optional.of("表达式“" + text + "”写法有误");
    }

    static Optional<String> loops(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("表达式超过 " + LONGEST + " 个字符，请拆成几步");
        }
        boolean hidden = QUOTED.matcher(text)
                .results()
                .anyMatch(part -> part.group().length() < 2 || part.group().startsWith("/"));
        if (hidden) {
            return Optional.of("不允许使用注释、反引号和不成对的引号");
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
        if (bare.chars().filter(c -> c == '(' || c == '[' || c == '{').count() > MOST_BRACKETS) {
            return Optional.of("括号太多，请拆成几步");
        }
        return wideRange(bare);
    }

    private static Optional<String> wideRange(String bare) {
        return RANGE.matcher(bare)
                .results()
                .filter(range -> new BigInteger(range.group(2))
                                .subtract(new BigInteger(range.group(1)))
                                .abs()
                                .compareTo(WIDEST)
                        > 0)
                .map(range -> "区间“" + range.group() + "”过宽")
                .findFirst();
    }
}
