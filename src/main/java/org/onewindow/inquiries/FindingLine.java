package org.onewindow.inquiries;

import java.util.Map;
import org.onewindow.people.Masks;
import org.onewindow.registers.RegisterFinding;
import org.onewindow.support.Money;

/**
 * A finding as people read it.
 *
 * @param number counts the findings of a result from 1
 * @param declared yuan with two decimals; 未申报 if nothing was
 * @param found yuan with two decimals; empty where nothing is counted
 */
public record FindingLine(
        int number,
        String name,
        String idNumberMasked,
        String kind,
        String category,
        String declared,
        String found,
        String source,
        String detail) {

    static FindingLine of(int number, RegisterFinding finding, Map<String, String> categories) {
        Money found = finding.found();
        String declared = finding.declared().equals(Money.ZERO)
                ? "未申报"
                : finding.declared().yuan();
        return new FindingLine(
                number,
                finding.name(),
                Masks.idNumber(finding.idNumber()),
                finding.kind().label(),
                categories.getOrDefault(finding.category(), finding.category()),
                finding.kind().inYuan() ? declared : "",
                found == null ? "" : found.yuan(),
                finding.source(),
                finding.detail());
    }
}
