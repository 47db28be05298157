package org.onewindow.items.livingallowance.fieldwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.people.PersonName;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/**
 * Whether a community appraisal was held by its rules: an odd number of as many as the region wants, enough of them
 * residents, the applicant out of the room, every vote counted, signed by all.
 */
final class AppraisalCheck {

    private static final String RULE = "（民主评议规则）";
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_MINUTES = 3000;

    private final List<FieldError> errors = new ArrayList<>();
    private final Sheet sheet;
    private final AppraisalRule rule;
    private final int participants;

    AppraisalCheck(Sheet sheet, AppraisalRule rule) {
        this.sheet = sheet;
        this.rule = rule;
        this.participants = AppraisalSheet.participants(sheet).size();
    }

    /** @param scans pages of the signed record that were uploaded */
    List<FieldError> errors(LocalDate earliest, LocalDate today, int scans) {
        FieldDates.check("date", "评议日期", sheet.text("date"), earliest, today).ifPresent(errors::add);
        errors.addAll(PlainText.checkRequiredLine("place", "评议地点", sheet.text("place"), LONGEST_PLACE));
        participants();
        require("applicantLeft", "评议和表决时申请人应当回避离场" + RULE + "，请确认后勾选。");
        votes();
        if (PlainText.isBlank(sheet.text("minutes"))) {
            errors.add(new FieldError("minutes", "请填写评议记录。"));
        }
        errors.addAll(PlainText.check("minutes", "评议记录", sheet.text("minutes"), LONGEST_MINUTES));
        require("allSigned", "评议记录应由全体参加人员签名" + RULE + "，请签名后勾选。");
        if (scans == 0) {
            errors.add(new FieldError(FieldPapers.PICTURES, "请上传全体参加人员签名的评议记录扫描件或照片。"));
        }
        return errors;
    }

    private void participants() {
        List<Map<String, String>> rows = sheet.rows(AppraisalSheet.PARTICIPANTS);
        Set<String> names = new HashSet<>();
        int residents = 0;
        for (int i = 0; i < rows.size(); i++) {
            String name = rows.get(i).getOrDefault("name", "");
            if (name.isEmpty()) {
                continue;
            }
            String row = AppraisalSheet.PARTICIPANTS + "[" + i + "].";
            errors.addAll(PersonName.check(row + "name", name));
            if (!names.add(name)) {
                errors.add(new FieldError(row + "name", "“" + name + "”写了两次；同名的请加以区别。"));
            }
            AppraisalRole role =
                    AppraisalRole.of(rows.get(i).getOrDefault("role", "")).orElse(null);
            if (role == null) {
                errors.add(new FieldError(row + "role", "请选择“" + name + "”的身份。"));
            }
            residents += role == AppraisalRole.RESIDENT ? 1 : 0;
        }
        numbers(residents);
    }

    private void numbers(int residents) {
        if (!rule.isKeptBy(participants)) {
            errors.add(new FieldError(
                    AppraisalSheet.PARTICIPANTS,
                    "参加评议的应是不少于 " + rule.fewest() + " 人的单数" + RULE + "，现在是 " + participants + " 人。"));
        }
        if (!rule.isKeptBy(participants, residents)) {
            errors.add(new FieldError(
                    AppraisalSheet.PARTICIPANTS,
                    "村（居）民代表不得少于参加人数的" + rule.share() + RULE + "，现在 " + participants + " 人中有 " + residents + " 人。"));
        }
    }

    private void votes() {
        int before = errors.size();
        int inFavour = count("votesFor", "同意票");
        int all = inFavour + count("votesAgainst", "不同意票") + count("votesAbstain", "弃权票");
        if (errors.size() == before && all != participants) {
            errors.add(new FieldError("votesFor", "同意、不同意和弃权合计应等于参加人数 " + participants + "，现在合计 " + all + "。"));
        }
        String result = sheet.text("result");
        boolean passed = 2 * inFavour > participants;
        if (!Set.of(AppraisalSheet.PASSED, AppraisalSheet.NOT_PASSED).contains(result)) {
            errors.add(new FieldError("result", "请选择评议结果。"));
        } else if (errors.size() == before && passed != result.equals(AppraisalSheet.PASSED)) {
            errors.add(new FieldError("result", "评议结果与票数不符：同意票超过参加人数的一半才是通过。"));
        }
    }

    private int count(String field, String label) {
        if (!sheet.text(field).matches("\\d{1,3}")) {
            errors.add(new FieldError(field, label + "请填写整数，没有的填 0。"));
            return 0;
        }
        return Integer.parseInt(sheet.text(field));
    }

    private void require(String field, String message) {
        if (!sheet.text(field).equals("true")) {
            errors.add(new FieldError(field, message));
        }
    }
}
