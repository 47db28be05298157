package org.onewindow.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The section bar: the hall's own entries and those that the items declare, in their order. */
@Component
class HallSections {

    private static final Set<String> CLERK = Set.of("clerk");
    private static final Set<String> OFFICERS =
            Set.of("community", "street", "streethead", "county", "countyhead", "police", "policehead");
    private static final Set<String> READERS =
            Set.of("community", "street", "streethead", "county", "countyhead", "police", "policehead", "supervisor");
    private static final Set<String> SUPERVISOR = Set.of("supervisor");
    private static final Set<String> ADMIN = Set.of("admin");

    private static final List<Section> OWN = List.of(
            new Section(10, "窗口首页", "/counter", CLERK),
            new Section(11, "选事项", "/counter/items", CLERK),
            new Section(12, "待办任务", "/camunda/app/tasklist/default/", OFFICERS),
            new Section(13, "会办", "/desk/joint", OFFICERS),
            new Section(14, "我的在办", "/cases", CLERK),
            new Section(15, "统一出件", "/hand-out", CLERK),
            new Section(16, "办件查询", "/cases", READERS),
            new Section(30, "案件监督", "/supervision/cases", SUPERVISOR),
            new Section(31, "容缺限制", "/supervision/promises", SUPERVISOR),
            new Section(50, "工作日历", "/admin/calendar", ADMIN),
            new Section(51, "大厅时钟", "/admin/clock", ADMIN),
            new Section(52, "通知发送", "/admin/notifications", ADMIN),
            new Section(54, "人员权限", "/camunda/app/admin/default/", ADMIN),
            new Section(55, "流程监控", "/camunda/app/cockpit/default/", ADMIN));
    private static final Section SIMULATOR = new Section(53, "模拟核对接口", "/admin/registers", ADMIN);

    private final List<Section> all;

    HallSections(List<Section> ofItems, @Value("${onewindow.mode:demo}") String mode) {
        List<Section> sections = new ArrayList<>(OWN);
        sections.addAll(ofItems);
        if (mode.equals("demo")) {
            sections.add(SIMULATOR);
        }
        sections.sort(Comparator.comparingInt(Section::place));
        this.all = List.copyOf(sections);
    }

    /** What somebody of these posts sees; a page that several entries lead to stands there once, as the first calls it. */
    List<Section> of(Set<String> posts) {
        Set<String> paths = new HashSet<>();
        return all.stream()
                .filter(section -> section.isFor(posts) && paths.add(section.path()))
                .toList();
    }
}
