package org.onewindow.casework;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.materials.PhotoRule;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** Whether a photo fits the card it is for; the item's table of photos says what fits in a region. */
@Component
public class Photos {

    private final Decisions decisions;
    private final Clock clock;

    Photos(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What a region asks of the photo today; empty for an item that needs none. */
    public Optional<PhotoRule> rule(ItemPackage item, String areaCode) {
        Map<String, Object> where =
                Map.of("areaCode", areaCode, "asOf", LocalDate.now(clock).toString());
        return item.property("item.photo")
                .flatMap(table -> decisions.evaluate(item, table, where).single())
                .map(Photos::rule);
    }

    /** What is wrong with a file for a material; nothing for any other material than the photo. */
    public List<String> faults(ItemPackage item, String areaCode, String material, byte[] content) {
        return rule(item, areaCode)
                .filter(rule -> rule.material().equals(material))
                .map(rule -> rule.faults(content))
                .orElse(List.of());
    }

    private static PhotoRule rule(Map<String, Object> row) {
        return new PhotoRule(
                String.valueOf(row.get("material")),
                number(row, "width"),
                number(row, "height"),
                number(row, "minKb"),
                number(row, "maxKb"),
                number(row, "dpi"),
                !Boolean.FALSE.equals(row.get("colour")),
                String.valueOf(row.get("basis")));
    }

    private static int number(Map<String, Object> row, String column) {
        return new BigDecimal(String.valueOf(row.getOrDefault(column, 0))).intValue();
    }
}
