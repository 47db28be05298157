package org.onewindow.items.livingallowance;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.casework.CaseFile;
import org.onewindow.inquiries.RegisterQuestions;
import org.onewindow.registers.FindingKind;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterQuestion;
import org.onewindow.registers.RegisterQuestion.AskedPerson;
import org.onewindow.registers.RegisterQuestion.Declared;
import org.onewindow.support.Money;
import org.springframework.stereotype.Component;

/** Whom the means check looks up: the household, and supporters who agreed (社会救助法 art 41). */
@Component
class HouseholdQuestion implements RegisterQuestions {

    private static final String RESIDENT = "RESIDENT_ID";

    private final Families families;

    HouseholdQuestion(Families families) {
        this.families = families;
    }

    @Override
    public String itemKey() {
        return Tables.ITEM;
    }

    @Override
    public RegisterQuestion of(CaseFile file, RegisterKind kind) {
        Map<String, Object> form = families.form(file.number());
        List<AskedPerson> persons = persons(form);
        Set<String> numbers = new HashSet<>();
        persons.forEach(person -> numbers.add(person.idNumber()));
        return new RegisterQuestion(persons, kind == RegisterKind.MEANS_CHECK ? declared(form, numbers) : List.of());
    }

    @Override
    public Map<String, String> categories(FindingKind kind) {
        Map<String, String> words = new LinkedHashMap<>();
        switch (kind) {
            case INCOME -> {
                words.put("WAGE", "工资性收入");
                words.put("BUSINESS", "经营净收入");
                words.put("PROPERTY", "财产净收入");
                words.put("TRANSFER", "转移净收入");
                words.put("OTHER", "其他收入");
            }
            case PROPERTY -> {
                words.put("CASH", "现金和存款");
                words.put("SECURITIES", "有价证券");
                words.put("FUND", "基金");
                words.put("INSURANCE", "商业保险");
                words.put("DEBT_OWED", "债权");
                words.put("INTERNET_FINANCE", "互联网金融资产");
                words.put("MOTOR_VEHICLE", "机动车");
                words.put("HOME", "住房");
                words.put("NON_RESIDENTIAL", "非居住类房屋");
                words.put("WOODS", "林木等其他实物财产");
                words.put("OTHER", "其他财产");
            }
            case REGISTRATION -> words.put("HUKOU", "户籍登记");
        }
        return words;
    }

    private static List<AskedPerson> persons(Map<String, Object> form) {
        List<AskedPerson> persons = new ArrayList<>();
        for (Row row : Row.of(form, "members")) {
            String type = row.text("idType").isEmpty() ? RESIDENT : row.text("idType");
            persons.add(
                    new AskedPerson(row.text("name"), type, HouseholdCheck.canonical(row.text("idNumber"), Set.of())));
        }
        for (Row row : Row.of(form, "supportPersons")) {
            if (row.yes("consented")) {
                String number = HouseholdCheck.canonical(row.text("idNumber"), Set.of());
                persons.add(new AskedPerson(row.text("name"), RESIDENT, number));
            }
        }
        return persons;
    }

    private static List<Declared> declared(Map<String, Object> form, Set<String> numbers) {
        List<Declared> declared = new ArrayList<>();
        for (Row row : Row.of(form, "incomes")) {
            declared.add(line(row, "memberIdNumber", FindingKind.INCOME, "monthlyAmount", numbers));
        }
        for (Row row : Row.of(form, "properties")) {
            declared.add(line(row, "ownerIdNumber", FindingKind.PROPERTY, "value", numbers));
        }
        return declared;
    }

    private static Declared line(Row row, String owner, FindingKind kind, String amount, Set<String> numbers) {
        return new Declared(
                HouseholdCheck.canonical(row.text(owner), numbers),
                kind,
                row.text("kind"),
                Money.ofYuan(row.decimal(amount).setScale(2, RoundingMode.HALF_UP)));
    }
}
