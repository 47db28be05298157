package org.onewindow.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onewindow.support.BadInput;

/** The rules of each kind of number: GB 11643 for citizens and residence permits, GA 2102 for foreigners. */
final class IdNumberRules {

    private static final int LONGEST_INPUT = 64;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int HOUSEHOLD_REGISTER_UNTIL = 16;
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212]");
    private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    /** Provinces only: counties come and go, and a number keeps the code of the day it was given. */
    private static final Pattern PROVINCE =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71).*", Pattern.DOTALL);

    private static final Pattern HMT_PERMIT = Pattern.compile("8[123]0000.*", Pattern.DOTALL);
    private static final Pattern OLD_FOREIGN = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern TRAVEL = Pattern.compile("[HM][0-9]{8}([0-9]{2})?|[0-9]{8}|[0-9]{10}[A-Z]?");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*[0-9])[A-Z0-9]{5,17}");
    private static final Pattern OFFICER = Pattern.compile("(\\p{IsHan}{1,4}字第)?[0-9A-Z]{4,12}号?");

    private IdNumberRules() {}

    static String canonical(IdType type, String text) {
        String number = normalise(text);
        return switch (type) {
            case RESIDENT_ID, HOUSEHOLD_REGISTER -> citizen(number);
            case HMT_RESIDENCE_PERMIT -> hmtPermit(number);
            case FOREIGN_PERMANENT_RESIDENT -> OLD_FOREIGN.matcher(number).matches() ? number : foreign(number);
            case HMT_TRAVEL_PERMIT -> shaped(TRAVEL, number, "通行证号码格式不对：港澳为 H 或 M 加 8 位数字，台湾为 8 位数字。");
            case PASSPORT -> shaped(PASSPORT, number, "护照号码应为 5 至 17 位字母和数字。");
            case OFFICER_ID -> shaped(OFFICER, number, "军官证号码格式不对，例如“军字第2001988号”。");
        };
    }

    static IdType typeOf(String text) {
        String number = normalise(text);
        if (OLD_FOREIGN.matcher(number).matches() || (EIGHTEEN.matcher(number).matches() && number.startsWith("9"))) {
            return IdType.FOREIGN_PERMANENT_RESIDENT;
        }
        return HMT_PERMIT.matcher(number).matches() ? IdType.HMT_RESIDENCE_PERMIT : IdType.RESIDENT_ID;
    }

    static void checkAge(IdNumber number, LocalDate today) {
        LocalDate born = number.birthDate();
        if (born == null) {
            return;
        }
        if (born.isAfter(today)) {
            throw refused("号码中的出生日期 %s 晚于今天，请核对。".formatted(born));
        }
        if (number.type() == IdType.HOUSEHOLD_REGISTER && !today.isBefore(born.plusYears(HOUSEHOLD_REGISTER_UNTIL))) {
            throw refused("已满16周岁，请改选居民身份证。");
        }
    }

    /** Full width to half width, no spaces or dashes, upper case. */
    static String normalise(String text) {
        if (text.length() > LONGEST_INPUT) {
            throw refused("号码太长，请核对。");
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return FILLING.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String citizen(String number) {
        String full = FIFTEEN.matcher(number).matches() ? upgrade(number) : number;
        checkEighteen(full, "居民身份证号码应为 18 位（旧号 15 位）");
        if (HMT_PERMIT.matcher(full).matches()) {
            throw refused("这是港澳台居民居住证的号码，请改选证件类型。");
        }
        if (full.startsWith("9")) {
            throw refused("这是外国人永久居留身份证的号码，请改选证件类型。");
        }
        if (!PROVINCE.matcher(full).matches()) {
            throw refused("号码前两位不是省级行政区代码，请核对。");
        }
        checkBirthAndCheckDigit(full);
        return full;
    }

    private static String hmtPermit(String number) {
        checkEighteen(number, "港澳台居民居住证号码应为 18 位");
        if (!HMT_PERMIT.matcher(number).matches()) {
            throw refused("港澳台居民居住证号码应以 810000、820000 或 830000 开头。");
        }
        checkBirthAndCheckDigit(number);
        return number;
    }

    private static String foreign(String number) {
        checkEighteen(number, "外国人永久居留身份证号码应为 18 位（旧证为 3 个字母加 12 位数字）");
        if (!number.startsWith("9")) {
            throw refused("外国人永久居留身份证号码应以 9 开头。");
        }
        checkBirthAndCheckDigit(number);
        return number;
    }

    private static String shaped(Pattern pattern, String number, String otherwise) {
        if (!pattern.matcher(number).matches()) {
            throw refused(otherwise);
        }
        return number;
    }

    private static void checkEighteen(String number, String rule) {
        if (number.length() != 18) {
            throw refused("%s，现在是 %d 位。".formatted(rule, number.length()));
        }
        if (!EIGHTEEN.matcher(number).matches()) {
            throw refused("号码只能是数字，最后一位可以是 X。");
        }
    }

    private static void checkBirthAndCheckDigit(String number) {
        LocalDate born;
        try {
            born = LocalDate.parse(number.substring(6, 14), BIRTH);
        } catch (DateTimeParseException e) {
            throw refused("号码第 7 至 14 位不是有效的出生日期，请核对。");
        }
        if (born.isBefore(EARLIEST_BIRTH)) {
            throw refused("号码中的出生日期早于 1900 年，请核对。");
        }
        if (CheckDigit.of(number) != number.charAt(17)) {
            throw refused("号码的校验位不对，请逐位核对。");
        }
    }

    /** Old numbers were given until 1999 and leave out the century. */
    private static String upgrade(String old) {
        String body = old.substring(0, 6) + "19" + old.substring(6);
        return body + CheckDigit.of(body);
    }

    private static BadInput refused(String message) {
        return new BadInput(IdNumber.FIELD, message);
    }
}
