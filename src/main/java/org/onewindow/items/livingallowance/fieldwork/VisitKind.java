package org.onewindow.items.livingallowance.fieldwork;

import java.util.Arrays;
import java.util.List;
import org.onewindow.support.NotFoundHere;

/** The steps in which a family is visited. */
enum VisitKind {
    STREET("visitHousehold", "入户调查"),
    AGAIN("reinvestigate", "重新调查"),
    COUNTY("visitByCounty", "区县入户核查"),
    REVIEW("reviewHousehold", "动态管理入户核查");

    private final String activityId;
    private final String label;

    VisitKind(String activityId, String label) {
        this.activityId = activityId;
        this.label = label;
    }

    public String label() {
        return label;
    }

    static VisitKind of(String activityId) {
        return Arrays.stream(values())
                .filter(kind -> kind.activityId.equals(activityId))
                .findFirst()
                .orElseThrow(() -> new NotFoundHere(activityId + " is no visit"));
    }

    static List<String> activities() {
        return Arrays.stream(values()).map(kind -> kind.activityId).toList();
    }
}
