package org.onewindow.outcomes;

import java.util.List;
import java.util.stream.Stream;
import org.onewindow.workflow.ItemPackage;

/** By what right somebody takes the letters of a case. */
public enum CollectorRelation {
    APPLICANT("本人"),
    AGENT("代办人"),
    FAMILY("同住成年家属"),
    AUTHORISED("受委托人"),
    REPORTER("申报人（房东、用人单位、学校）");

    /** Who besides takes the letters of an item: {@code REPORTER} where others may report in the applicant's place. */
    private static final String COLLECTORS = "item.collectors";

    private final String label;

    CollectorRelation(String label) {
        this.label = label;
    }

    /** Those that an item knows. */
    static List<CollectorRelation> of(ItemPackage item) {
        boolean reported =
                item.property(COLLECTORS).filter(REPORTER.name()::equals).isPresent();
        return Stream.of(values())
                .filter(relation -> relation != REPORTER || reported)
                .toList();
    }

    /** In Chinese, as on the delivery receipt. */
    public String label() {
        return label;
    }
}
