package org.onewindow.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.onewindow.deadlines.Limit;
import org.onewindow.workflow.ItemPackage;

/**
 * A government service item as the newest version of its package describes it.
 *
 * @param code item code of the basic catalogue (12 digits) or longer
 * @param office who answers for the item
 * @param synonyms other names people use
 * @param conditions who may apply, a sentence each
 * @param basis norms the item rests on, one each
 * @param guide text of the guide
 * @param supplementLimit time to answer a supplement request
 */
public record ServiceItem(
        String key,
        String name,
        int version,
        CaseKind kind,
        String code,
        String office,
        String hotline,
        Limit statutoryLimit,
        Limit promisedLimit,
        Limit supplementLimit,
        List<String> synonyms,
        List<String> conditions,
        String fees,
        List<String> basis,
        String guide,
        ItemPackage files) {

    static ServiceItem of(ItemPackage item) {
        return new ServiceItem(
                item.key(),
                item.name(),
                item.version(),
                CaseKind.valueOf(item.required("item.kind")),
                item.property("item.code").orElse(""),
                item.required("item.office"),
                item.property("item.hotline").orElse(""),
                Limit.parse(item.required("item.statutoryLimit")),
                Limit.parse(item.required("item.promisedLimit")),
                Limit.parse(item.required("item.supplementLimit")),
                list(item, "item.synonyms", "[,，、]"),
                list(item, "item.conditions", "\\R|；"),
                item.property("item.fees").orElse("不收费"),
                list(item, "item.basis", "\\R|；"),
                item.documentation(),
                item);
    }

    /** The norm that letters and clocks name first. */
    public String mainBasis() {
        return basis.get(0);
    }

    /** Whether the limits run until the result can be had (making and handing out within them) and not until the decision. */
    public boolean clockStopsAtResult() {
        return files.property("item.clockStopsAt").filter("RESULT"::equals).isPresent();
    }

    private static List<String> list(ItemPackage item, String property, String separator) {
        return Stream.of(item.property(property).orElse("").split(separator))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
