package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Which posts may ask for it. */
    private static final String POSTS = "item.extensionPosts";

    private static final Set<String> USUAL_POSTS = Set.of("street", "county");

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
        return listed(file, KINDS)
                .map(codes ->
                        codes.flatMap(code -> SpecialKind.find(code).stream()).toList())
                .orElseGet(() -> List.of(SpecialKind.values()));
    }

    /** The posts that work on such a case and may ask: those of the street and the county if the item does not say. */
    public Set<String> posts(CaseFile file) {
        return listed(file, POSTS)
                .map(posts -> posts.collect(Collectors.toSet()))
                .orElse(USUAL_POSTS);
    }

    private Optional<Stream<String>> listed(CaseFile file, String property) {
        return files(file)
                .property(property)
                .map(all -> Arrays.stream(all.split(",")).map(String::strip));
    }

    private ItemPackage files(CaseFile file) {
        return catalog.itemOf(file.processDefinitionId()).files();
    }
}
