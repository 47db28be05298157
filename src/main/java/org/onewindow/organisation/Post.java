package org.onewindow.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody is in the hall; together with an area it is a group of the engine with a name that never changes. */
public enum Post {
    CLERK("窗口人员", Level.STREET, Line.WINDOW),
    COMMUNITY("社区专干", Level.COMMUNITY, Line.CIVIL_AFFAIRS),
    STREET("街道经办人", Level.STREET, Line.CIVIL_AFFAIRS),
    STREETHEAD("街道负责人", Level.STREET, Line.CIVIL_AFFAIRS),
    COUNTY("区县经办人", Level.COUNTY, Line.CIVIL_AFFAIRS),
    COUNTYHEAD("区县负责人", Level.COUNTY, Line.CIVIL_AFFAIRS),
    POLICE("派出所民警", Level.STREET, Line.POLICE),
    POLICEHEAD("公安分局负责人", Level.COUNTY, Line.POLICE),
    SUPERVISOR("效能监督员", Level.COUNTY, Line.OVERSIGHT),
    MODELER("流程建模员", Level.COUNTY, Line.ELSEWHERE),
    CHANNEL("网上渠道", Level.COUNTY, Line.ELSEWHERE),
    CARDCENTRE("制证中心", Level.COUNTY, Line.ELSEWHERE),
    ADMIN("系统管理员", null, Line.ELSEWHERE);

    private final String label;
    private final @Nullable Level level;
    private final Line line;

    Post(String label, @Nullable Level level, Line line) {
        this.label = label;
        this.level = level;
        this.line = line;
    }

    /** The post with this name as groups and diagrams write it, {@code streethead}. */
    public static Optional<Post> named(String name) {
        return Arrays.stream(values())
                .filter(post -> post.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The Chinese name of the post. */
    public String label() {
        return label;
    }

    public Line line() {
        return line;
    }

    /** The engine group of this post in an area, e.g. {@code street620102001}; the administrator has no area. */
    public String groupIn(String areaCode) {
        return level == null ? "camunda-admin" : name().toLowerCase(Locale.ROOT) + level.of(areaCode);
    }
}
