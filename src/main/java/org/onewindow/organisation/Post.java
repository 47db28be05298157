package org.onewindow.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody is in the hall; together with an area it is a group of the engine with a name that never changes. */
public enum Post {
    CLERK("窗口人员", Level.STREET),
    COMMUNITY("社区专干", Level.COMMUNITY),
    STREET("街道经办人", Level.STREET),
    STREETHEAD("街道负责人", Level.STREET),
    COUNTY("区县经办人", Level.COUNTY),
    COUNTYHEAD("区县负责人", Level.COUNTY),
    POLICE("派出所民警", Level.STREET),
    POLICEHEAD("公安分局负责人", Level.COUNTY),
    SUPERVISOR("效能监督员", Level.COUNTY),
    MODELER("流程建模员", Level.COUNTY),
    CHANNEL("网上渠道", Level.COUNTY),
    CARDCENTRE("制证中心", Level.COUNTY),
    ADMIN("系统管理员", null);

    private final String label;
    private final @Nullable Level level;

    Post(String label, @Nullable Level level) {
        this.label = label;
        this.level = level;
    }

    /** The Chinese name of the post. */
    public String label() {
        return label;
    }

    /** The engine group of this post in an area, e.g. {@code street620102001}; the administrator has no area. */
    public String groupIn(String areaCode) {
        return level == null ? "camunda-admin" : name().toLowerCase(Locale.ROOT) + level.of(areaCode);
    }
}
