package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.Extension;
import org.onewindow.catalog.Terms;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Service;

/** 延期: whether an item's cases may be given a longer limit in their region, how much, and for which reasons. */
@Service
public class LongerLimits {

    /** Which special kinds an item knows, by their codes; all of them if the item does not say. */
    private static final String KINDS = "item.extensionKinds";

    private final Catalog catalog;
    private final Terms terms;
    private final Clock clock;

    LongerLimits(Catalog catalog, Terms terms, Clock clock) {
        this.catalog = catalog;
        this.terms = terms;
        this.clock = clock;
    }

    /** Empty where the limit of such a case is never extended. */
    public Optional<Extension> of(CaseFile file) {
        return terms.extension(files(file), file.areaCode(), LocalDate.now(clock));
    }

    /** The special kinds that count for a case of this item. */
    public List<SpecialKind> kinds(CaseFile file) {
        return files(file)
                .property(KINDS)
                .map(codes -> Arrays.stream(codes.split(","))
                        .flatMap(code -> SpecialKind.find(code.strip()).stream())
                        .toList())
                .orElseGet(() -> List.of(SpecialKind.values()));
    }

    private ItemPackage files(CaseFile file) {
        return catalog.itemOf(file.processDefinitionId()).files();
    }
}
