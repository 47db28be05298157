package org.onewindow.fees;

import org.onewindow.support.Money;

/** An amount in the numerals that receipts demand, which cannot be altered: 20.00 is 贰拾元整 (支付结算办法 附一). */
final class YuanInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;
    private static final int TEN = 10;
    private static final int FEN_PER_YUAN = 100;

    private YuanInWords() {}

    static String of(Money amount) {
        long yuan = amount.fen() / FEN_PER_YUAN;
        int rest = (int) (amount.fen() % FEN_PER_YUAN);
        String whole = yuan == 0 ? "" : whole(yuan) + "元";
        if (rest == 0) {
            return (whole.isEmpty() ? "零元" : whole) + "整";
        }
        String jiao = rest < TEN ? (whole.isEmpty() ? "" : "零") : digit(rest / TEN) + "角";
        String fen = rest % TEN == 0 ? "整" : digit(rest % TEN) + "分";
        return whole + jiao + fen;
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / (long) Math.pow(GROUP, group) % GROUP);
            if (part == 0) {
                gap = true;
                continue;
            }
            boolean zero = !words.isEmpty() && (gap || part < GROUP / TEN);
            words.append(zero ? "零" : "").append(part(part)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static String part(int part) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = (int) (part / Math.pow(TEN, place)) % TEN;
            if (digit == 0) {
                gap = true;
                continue;
            }
            words.append(!words.isEmpty() && gap ? "零" : "")
                    .append(digit(digit))
                    .append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static String digit(int digit) {
        return String.valueOf(DIGITS.charAt(digit));
    }
}
