package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.onewindow.Ids;
import org.onewindow.casework.Actor;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.Limit;
import org.onewindow.materials.Samples;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.onewindow.support.FieldCipher;
import org.onewindow.workflow.HallTasks;
import org.onewindow.workflow.ItemPackages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that stand before their public notice, in the running hall; the shared step itself is their process. */
@Component
class NoticeTrial {

    static final String PHONE = "13812345678";
    static final Actor COMMUNITY = new Actor("community", "社区专干");
    static final Set<String> COMMUNITY_GROUPS = Set.of("community620102001001");

    private static final AtomicLong SERIAL = new AtomicLong(9_000_000);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final People people;
    private final CaseClocks clocks;
    private final ItemPackages packages;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final HallTasks tasks;
    private final NoticePosting posting;
    private final Clock clock;

    NoticeTrial(
            JdbcClient jdbc,
            FieldCipher cipher,
            People people,
            CaseClocks clocks,
            ItemPackages packages,
            RuntimeService runtime,
            ManagementService jobs,
            HallTasks tasks,
            NoticePosting posting,
            Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.people = people;
        this.clocks = clocks;
        this.packages = packages;
        this.runtime = runtime;
        this.jobs = jobs;
        this.tasks = tasks;
        this.posting = posting;
        this.clock = clock;
    }

    /** A case in review; nobody has posted anything yet. */
    String beforeNotice() {
        String number = "620102-261122-" + SERIAL.getAndIncrement();
        long applicant = people.register(new PersonDetails(
                        "诸葛明", IdType.RESIDENT_ID, Ids.bornOn("1970-01-01"), PHONE, "畅家巷 1 号 2 单元 301 室"))
                .value();
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("""
                        insert into case_file (number, item_key, item_name, process_definition_id, status, channel,
                            area_code, community_code, applicant_id, query_code, received_at, received_on, accepted_on,
                            received_by)
                        values (?, 'elderly-subsidy', '高龄津贴', ?, 'IN_REVIEW', 'WINDOW', '620102001', '620102001001', ?, ?,
                            now(), ?, ?, 'clerk')""")
                .params(
                        number,
                        packages.latest("elderly-subsidy").processDefinitionId(),
                        applicant,
                        cipher.encrypt("QUERY" + number),
                        today,
                        today)
                .update();
        jdbc.sql(
                        "insert into case_submission (case_number, round, content, at, by_user) values (?, 1, ?, now(), 'clerk')")
                .params(number, cipher.encrypt("{\"situation\":{},\"form\":{}}"))
                .update();
        clocks.start(number, today, Limit.workingDays(30), Limit.workingDays(20), "受理", "测试");
        again(number);
        return number;
    }

    /** The case comes to its notice, for the first time or once more. */
    void again(String number) {
        runtime.startProcessInstanceByKey(
                "public-notice",
                number,
                Map.of("communityGroup", "community620102001001", "promisedDue", "2026-12-31T23:59:59+08:00"));
    }

    String task(String number) {
        return tasks.find(number, "postNotice").orElseThrow().taskId();
    }

    PublicNotice post(String number) {
        return posting.post(task(number), posting(), COMMUNITY, COMMUNITY_GROUPS);
    }

    /** A case whose notice is on the board. */
    PublicNotice running() {
        return post(beforeNotice());
    }

    Posting posting() {
        return new Posting("畅家巷社区公示栏", "李社区", LocalDate.now(clock), "wall.png", Samples.png());
    }

    Job end(String number) {
        return jobs.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getId())
                .singleResult();
    }

    /** Lets the timer fire, as the job executor would. */
    void expire(String number) {
        jobs.executeJob(end(number).getId());
    }

    /** The same for the notice inside a case of many steps. */
    void fire(String noticeInstance) {
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(noticeInstance)
                .singleResult()
                .getId());
    }

    boolean waits(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0;
    }

    List<String> letters(String number) {
        return jdbc.sql("select code from document where case_number = ? order by number")
                .param(number)
                .query(String.class)
                .list();
    }
}
