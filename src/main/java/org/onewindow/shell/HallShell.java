package org.onewindow.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.support.DateWords;
import org.onewindow.support.FieldError;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every page shows around its content; templates reach it as {@code @hall}. */
@Component("hall")
public class HallShell {

    private static final Set<String> OFFICERS =
            Set.of("community", "street", "streethead", "county", "countyhead", "police", "policehead");

    private final HallClock clock;
    private final CurrentStaff staff;
    private final String mode;

    HallShell(HallClock clock, CurrentStaff staff, @Value("${onewindow.mode:demo}") String mode) {
        this.clock = clock;
        this.staff = staff;
        this.mode = mode;
    }

    /** One entry of the section bar, reached by {@code g} and its place in the bar. */
    public record Section(String name, String path) {}

    /** Who is logged in, as shown on the page; null for the public. */
    public @Nullable String user() {
        return staff.find().map(Staff::fullName).orElse(null);
    }

    public List<Section> sections() {
        Set<String> posts = staff.find().map(Staff::posts).orElse(Set.of());
        List<Section> sections = new ArrayList<>();
        if (posts.contains("clerk")) {
            sections.add(new Section("窗口首页", "/counter"));
            sections.add(new Section("选事项", "/counter/items"));
        }
        if (posts.stream().anyMatch(OFFICERS::contains)) {
            sections.add(new Section("待办任务", "/camunda/app/tasklist/default/"));
            sections.add(new Section("会办", "/desk/joint"));
        }
        if (posts.contains("clerk")) {
            sections.add(new Section("我的在办", "/cases"));
            sections.add(new Section("统一出件", "/hand-out"));
        } else if (posts.contains("supervisor") || posts.stream().anyMatch(OFFICERS::contains)) {
            sections.add(new Section("办件查询", "/cases"));
        }
        if (posts.stream().anyMatch(Set.of("street", "streethead", "county", "countyhead")::contains)) {
            sections.add(new Section("低保待遇", "/desk/allowances"));
        }
        if (posts.stream().anyMatch(Set.of("county", "countyhead")::contains)) {
            sections.add(new Section("发放清册", "/desk/pay-rolls"));
        }
        if (posts.stream().anyMatch(Set.of("county", "countyhead", "supervisor")::contains)) {
            sections.add(new Section("近亲属登记", "/desk/near-relatives"));
        }
        if (posts.contains("supervisor")) {
            sections.add(new Section("案件监督", "/supervision/cases"));
        }
        if (posts.stream().anyMatch(Set.of("clerk", "police", "policehead")::contains)) {
            sections.add(new Section("证照台账", "/desk/permits"));
        }
        if (posts.contains("admin")) {
            sections.add(new Section("工作日历", "/admin/calendar"));
            sections.add(new Section("大厅时钟", "/admin/clock"));
            sections.add(new Section("通知发送", "/admin/notifications"));
            if (demo()) {
                sections.add(new Section("模拟核对接口", "/admin/registers"));
            }
            sections.add(new Section("人员权限", "/camunda/app/admin/default/"));
        }
        if (posts.contains("admin")) {
            sections.add(new Section("流程监控", "/camunda/app/cockpit/default/"));
        }
        return sections;
    }

    /** The hall's date in words if a demonstration moved the clock, else null. */
    public @Nullable String movedTo() {
        return clock.ahead().isZero() ? null : DateWords.day(LocalDate.now(clock));
    }

    public boolean demo() {
        return mode.equals("demo");
    }

    /** 2026 年 3 月 5 日; a dash for no date. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "—" : DateWords.day(date);
    }

    /** 2026 年 3 月 5 日 09:30 in the hall's time; a dash for none. */
    public String moment(@Nullable Instant at) {
        return at == null ? "—" : DateWords.moment(at);
    }

    /** Whether something is wrong with a field. */
    public boolean wrong(@Nullable List<FieldError> errors, String field) {
        return errors != null && errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
