package org.onewindow.running;

import java.util.List;
import org.onewindow.organisation.Level;
import org.onewindow.organisation.Post;
import org.onewindow.organisation.Unit;

/** The made-up street office of the demonstration: its communities and the people who work in it. */
final class DemoOffice {

    /** Public on purpose: it stands on the login page of a demonstration, and production refuses it. */
    static final String PASSWORD = "OneWindow-demo-1";

    private static final String COUNTY = "620102";
    static final String STREET = "620102001";

    static final List<Unit> UNITS = List.of(
            new Unit(COUNTY, "示例县", Level.COUNTY, null, "示例县民政局"),
            new Unit(STREET, "示例街道", Level.STREET, COUNTY, "示例街道办事处"),
            community("001", "畅家巷"),
            community("002", "杨家园"),
            community("003", "张家园"),
            community("004", "南稍门"),
            community("005", "中街子"));

    static final List<Officer> OFFICERS = List.of(
            officer("clerk1", "王丽华", Post.CLERK),
            officer("clerk2", "李建国", Post.CLERK),
            new Officer("community", "赵敏", Post.COMMUNITY.label(), communityGroups()),
            officer("street", "孙志强", Post.STREET),
            officer("street2", "冯立新", Post.STREET),
            officer("streethead", "周国平", Post.STREETHEAD),
            officer("streethead2", "钱文娟", Post.STREETHEAD),
            officer("county", "吴晓燕", Post.COUNTY),
            officer("county2", "韩雪梅", Post.COUNTY),
            officer("countyhead", "郑海峰", Post.COUNTYHEAD),
            officer("police", "陈刚", Post.POLICE),
            officer("policehead", "刘振东", Post.POLICEHEAD),
            officer("supervisor", "何静", Post.SUPERVISOR),
            officer("modeler", "林涛", Post.MODELER),
            officer("admin", "马俊", Post.ADMIN),
            officer("channel", "网上渠道", Post.CHANNEL),
            officer("cardcentre", "制证中心", Post.CARDCENTRE));

    private DemoOffice() {}

    private static Unit community(String number, String name) {
        return new Unit(STREET + number, name, Level.COMMUNITY, STREET, name + "社区居民委员会");
    }

    private static Officer officer(String account, String name, Post post) {
        return new Officer(account, name, post.label(), List.of(post.groupIn(STREET)));
    }

    private static List<String> communityGroups() {
        return UNITS.stream()
                .filter(unit -> unit.level() == Level.COMMUNITY)
                .map(unit -> Post.COMMUNITY.groupIn(unit.code()))
                .toList();
    }

    /** The community an address of this street names. */
    static Unit communityIn(String address) {
        return UNITS.stream()
                .filter(unit -> unit.level() == Level.COMMUNITY)
                .filter(unit -> address.contains(unit.name()))
                .findFirst()
                .orElseThrow();
    }
}
