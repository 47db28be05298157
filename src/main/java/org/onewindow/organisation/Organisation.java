package org.onewindow.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who serves which area: names for people to read and group ids for tasks. */
@Service
public class Organisation {

    /** Codes of 北京, 天津, 上海 and 重庆, each a province and a city in one (GB/T 2260). */
    private static final Pattern MUNICIPALITY = Pattern.compile("11|12|31|50");

    private static final int PROVINCE_DIGITS = 2;

    private final Units units;
    private final Officers officers;
    private final String hallArea;

    Organisation(Units units, Officers officers, @Value("${onewindow.hall.area}") String hallArea) {
        this.units = units;
        this.officers = officers;
        this.hallArea = hallArea;
    }

    /** The street this hall belongs to. */
    public String hallArea() {
        return hallArea;
    }

    /** The community of this hall's street that people call so, with or without the word 社区. */
    public Optional<Unit> community(String name) {
        String plain = name.strip().replaceFirst("社区$", "");
        return communitiesOf(hallArea).stream()
                .filter(unit -> unit.name().equals(plain))
                .findFirst();
    }

    /** The communities of the street that serves this area, in the order of their codes. */
    public List<Unit> communitiesOf(String areaCode) {
        return units.under(servingStreet(areaCode));
    }

    /** The group that holds a post for an area; whatever is outside the organisation is served by this hall's street. */
    public String groupOf(Post post, String areaCode) {
        String street = servingStreet(areaCode);
        return post == Post.COMMUNITY ? communityGroup(street, areaCode) : post.groupIn(street);
    }

    /**
     * The groups of a case as process variables ({@code communityGroup}, {@code streetGroup} …). Without a known
     * community its work goes to the street office, which assigns it.
     */
    public Map<String, String> groupsFor(String areaCode, @Nullable String communityCode) {
        String street = servingStreet(areaCode);
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("clerkGroup", Post.CLERK.groupIn(street));
        groups.put("communityGroup", communityGroup(street, communityCode));
        groups.put("streetGroup", Post.STREET.groupIn(street));
        groups.put("streetheadGroup", Post.STREETHEAD.groupIn(street));
        groups.put("countyGroup", Post.COUNTY.groupIn(street));
        groups.put("countyheadGroup", Post.COUNTYHEAD.groupIn(street));
        groups.put("policeGroup", Post.POLICE.groupIn(street));
        groups.put("policeheadGroup", Post.POLICEHEAD.groupIn(street));
        groups.put("supervisorGroup", Post.SUPERVISOR.groupIn(street));
        groups.put("cardcentreGroup", Post.CARDCENTRE.groupIn(street));
        return groups;
    }

    /** The name of an area with those it lies in, as far as this hall knows them; otherwise the code itself. */
    public String areaName(String code) {
        return units.find(code)
                .map(unit -> unit.parentCode() == null ? unit.name() : areaName(unit.parentCode()) + unit.name())
                .or(() -> units.regionName(code))
                .orElse(code);
    }

    /** The same, if it says at least which city; the province alone helps nobody who asks the way. */
    public Optional<String> cityName(String code) {
        String name = areaName(code);
        return name.equals(code) || (!MUNICIPALITY.matcher(code).lookingAt() && name.equals(areaName(province(code))))
                ? Optional.empty()
                : Optional.of(name);
    }

    private static String province(String code) {
        return code.substring(0, PROVINCE_DIGITS) + "0000";
    }

    /** Whether one of these groups serves a case of this place that is the business of these lines. */
    public boolean isServedBy(
            Collection<String> groups, String areaCode, @Nullable String communityCode, Set<Line> lines) {
        return groupsFor(areaCode, communityCode).values().stream()
                .filter(groups::contains)
                .anyMatch(group ->
                        postOf(group).map(Post::line).filter(lines::contains).isPresent());
    }

    /** The office that signs for an area, e.g. the street office; unknown areas are signed for by this hall's. */
    public String officeName(String areaCode) {
        return units.find(areaCode)
                .or(() -> units.find(hallArea))
                .map(Unit::office)
                .orElse(hallArea);
    }

    /** The desk behind a group as people call it, e.g. 示例街道办事处街道经办人; the group itself if it is none of ours. */
    public String deskName(String group) {
        String area = group.replaceFirst("^[a-z]+", "");
        return postOf(group).map(post -> officeName(area) + " " + post.label()).orElse(group);
    }

    /** The name of the person behind an account; the account's own name if nobody is registered under it. */
    public String officerName(String username) {
        return officers.name(username).orElse(username);
    }

    private static Optional<Post> postOf(String group) {
        return Post.named(group.replaceFirst("\\d+$", ""));
    }

    /** Adds units that are not there yet. */
    @Transactional
    public void establish(List<Unit> newUnits) {
        newUnits.forEach(units::add);
    }

    private String communityGroup(String street, @Nullable String communityCode) {
        return Optional.ofNullable(communityCode)
                .flatMap(units::find)
                .filter(unit -> street.equals(unit.parentCode()))
                .map(unit -> Post.COMMUNITY.groupIn(unit.code()))
                .orElse(Post.STREET.groupIn(street));
    }

    private String servingStreet(String areaCode) {
        String street = Level.STREET.of(areaCode);
        return units.find(street)
                .filter(unit -> unit.level() == Level.STREET)
                .map(Unit::code)
                .orElse(hallArea);
    }
}
