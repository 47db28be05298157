package org.onewindow.publicnotice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onewindow.support.PlainText;

/**
 * Says what in a text must not be public: numbers of papers, telephones and accounts, exact addresses, health and
 * disability, and whatever a case names as secret. It never repairs: a person must look again.
 */
final class NoticeCheck {

    private static final int LONGEST = 200;

    private static final Pattern HEALTH = Pattern.compile("残疾|殘疾|伤残|傷殘|残障|重残|重病|大病|患病|疾病|病情|病史|病历|病人|慢性病|"
            + "精神病|精神障碍|智力|智障|肢体|听力|视力|言语障碍|聋哑|失明|盲人|瘫痪|偏瘫|失能|失智|痴呆|癌|肿瘤|白血病|尿毒|透析|糖尿病|"
            + "高血压|心脏病|冠心病|肝炎|结核|艾滋|癫痫|抑郁|自闭|孤独症|唐氏|梅毒|吸毒|戒毒|怀孕|孕妇|流产|hiv|cancer|disab");

    private static final Pattern LABEL =
            Pattern.compile("身份证|证件号|证号|电话|手机|联系方式|账号|帐号|账户|卡号|住址|地址|门牌|民族|宗教|出生|学校|未成年|子女|孩子|儿童");

    private static final String NUMERAL = "[0-9零〇一二三四五六七八九十百]+";
    private static final Pattern ADDRESS = Pattern.compile(
            NUMERAL + "(号楼|号院|单元|栋|幢|室|弄)|(路|街|巷|道|里|村|组|小区|花园)" + NUMERAL + "号|" + NUMERAL + "号" + NUMERAL);

    private NoticeCheck() {}

    /** Everything that is wrong with a line of the notice, as sentences for the officer. */
    static List<String> line(String label, String value, List<String> secrets) {
        List<String> faults = text(label, value, secrets);
        if (LABEL.matcher(letters(label)).find()
                || HEALTH.matcher(letters(label)).find()) {
            faults.add("“" + label + "”这一项不能公示。");
        }
        if (isAddress(value)) {
            faults.add(fault(label, "详细住址"));
        }
        return faults;
    }

    /** Whether a text names a house or a flat, not only a street. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(letters(text)).find();
    }

    /** The same for the place of posting, which is an address itself, of a public wall. */
    static List<String> place(String value, List<String> secrets) {
        return text("张贴地点", value, secrets);
    }

    private static List<String> text(String label, String value, List<String> secrets) {
        List<String> faults = new ArrayList<>();
        PlainText.checkRequiredLine("", label, value, LONGEST).forEach(error -> faults.add(error.message()));
        LongNumbers.in(value).ifPresent(kind -> faults.add(fault(label, kind)));
        String letters = letters(value);
        if (HEALTH.matcher(letters).find()) {
            faults.add(fault(label, "健康、残疾等情况"));
        }
        String digits = LongNumbers.digits(value);
        if (secrets.stream()
                .anyMatch(secret -> hides(letters, letters(secret)) || hides(digits, LongNumbers.digits(secret)))) {
            faults.add(fault(label, "不得公开的姓名、号码或住址"));
        }
        return faults;
    }

    private static boolean hides(String text, String secret) {
        return secret.codePointCount(0, secret.length()) > 1 && text.contains(secret);
    }

    private static String fault(String label, String what) {
        return "“" + label + "”里出现了" + what + "，不能公示。";
    }

    /** Letters and digits only, half width, lower case: what is left after spaces, dots and invisible marks. */
    static String letters(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
