package org.onewindow.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onewindow.catalog.Catalog;
import org.onewindow.organisation.Line;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Service;

/**
 * Whose business a case is: that of the window that took it in, and of the lines whose posts work on it by its diagram.
 * The police do not read who asks for assistance, nor civil affairs who asks the police for a permit (个人信息保护法
 * art. 34: no further than the duty needs).
 */
@Service
public class CaseReaders {

    /** Posts whose line may read besides, where an item is done without a task of theirs: {@code police}. */
    private static final String READERS = "item.readers";

    private static final Pattern DESK = Pattern.compile("\\$\\{(\\p{Lower}+)Group}");

    private final Catalog catalog;
    private final Organisation organisation;

    /** A version's diagram never changes. */
    private final Map<String, Set<Line>> known = new ConcurrentHashMap<>();

    CaseReaders(Catalog catalog, Organisation organisation) {
        this.catalog = catalog;
        this.organisation = organisation;
    }

    /** Whether somebody in these groups may read the case. */
    public boolean include(Collection<String> groups, CaseFile file) {
        Set<Line> lines = known.computeIfAbsent(
                file.processDefinitionId(), id -> lines(catalog.itemOf(id).files()));
        return organisation.isServedBy(groups, file.areaCode(), file.communityCode(), lines);
    }

    static Set<Line> lines(ItemPackage item) {
        Set<Line> lines = EnumSet.of(Line.WINDOW, Line.OVERSIGHT);
        Stream<String> desks = DESK.matcher(item.bpmnXml()).results().map((MatchResult found) -> found.group(1));
        Stream<String> besides = Arrays.stream(item.property(READERS).orElse("").split(","));
        Stream.concat(desks, besides)
                .flatMap(post -> Post.named(post.strip()).stream())
                .forEach(post -> lines.add(post.line()));
        return lines;
    }
}
