package org.onewindow.administration;

import java.util.List;
import org.onewindow.deadlines.CalendarPreview;

/**
 * The page between reading a calendar and putting it in force.
 *
 * @param shown the first of the cases whose due days move
 * @param more how many more there are
 */
record PreviewView(CalendarPreview answer, List<DayRow> rows, List<CalendarPreview.Shift> shown, int more) {

    private static final int LINES = 200;

    static PreviewView of(CalendarPreview answer) {
        int count = answer.shifts().size();
        return new PreviewView(
                answer,
                DayRow.of(answer.brought().days()),
                answer.shifts().subList(0, Math.min(LINES, count)),
                Math.max(0, count - LINES));
    }
}
