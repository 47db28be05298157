package org.onewindow.forms;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression that gives up after a fixed number of steps, so that no pattern can hold a thread. */
final class StepLimitedPattern {

    private static final int STEPS = 200_000;
    private static final int PROBE_LENGTH = 40;

    /** A repetition inside a repeated group: Java may survive it, the officer's browser does not. */
    private static final Pattern NESTED = Pattern.compile("\\([^()]*[+*][^()]*\\)(?:[+*]|\\{[0-9]*,?\\})");

    private final Pattern pattern;

    private StepLimitedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Compiles a pattern and tries it on texts that make careless patterns explode. */
    static StepLimitedPattern of(String regex) {
        StepLimitedPattern limited = compile(regex);
        if (NESTED.matcher(regex).find()) {
            throw explosive(regex);
        }
        String letters = "aA0_-. 一" + regex;
        letters.codePoints().distinct().limit(60).forEach(letter -> {
            try {
                limited.find(Character.toString(letter).repeat(PROBE_LENGTH) + "!\u0001");
            } catch (TooManySteps e) {
                throw explosive(regex);
            }
        });
        return limited;
    }

    private static StepLimitedPattern compile(String regex) {
        try {
            return new StepLimitedPattern(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("正则表达式“" + regex + "”写法有误。");
        }
    }

    private static IllegalArgumentException explosive(String regex) {
        return new IllegalArgumentException("正则表达式“" + regex + "”可能耗尽处理能力，请改写，避免重复中再套重复。");
    }

    /** Whether the pattern is found in the text, as form-js asks it. */
    boolean find(String text) {
        try {
            return pattern.matcher(new Counted(text, new int[] {STEPS})).find();
        } catch (StackOverflowError e) {
            throw new TooManySteps();
        }
    }

    /** The pattern needs more work than a form field is worth. */
    static final class TooManySteps extends RuntimeException {}

    /** Text that counts how often it is looked at; the count is shared with its parts. */
    private record Counted(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
