package org.onewindow.inquiries;

import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.registers.FindingKind;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterQuestion;

/** Whom an item asks registers for, and what these persons declared; one implementation per item that asks. */
public interface RegisterQuestions {

    /** The key of the item. */
    String itemKey();

    /** Only persons whose authorization is signed may be named. */
    RegisterQuestion of(CaseFile file, RegisterKind kind);

    /** What the item calls the kinds of incomes and property its form knows: code to words, in the form's order. */
    default Map<String, String> categories(FindingKind kind) {
        return Map.of();
    }
}
