package org.onewindow.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onewindow.OneWindow;
import org.onewindow.licences.Licences;
import org.onewindow.licences.NewLicence;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.SealedJson;
import org.onewindow.workflow.ItemPackages;
import org.onewindow.workflow.Lives;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many permits that live: one begun by the hall itself, the others copied from it row by row, each with a person, a case,
 * a licence and a process of its own. No timer of theirs is due until the benchmark says so.
 */
final class LivingPermits implements AutoCloseable {

    private static final String ITEM = "residence-permit";
    private static final String ID_NUMBER = Applicants.adultNumber(3_000_000);
    private static final String CASE = "620102-261122-7000000";
    private static final String PERMIT = "BENCH";
    private static final String NEVER = "2099-01-01";
    private static final List<String> ENGINE_TABLES = List.of(
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_event_subscr",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_varinst");
    private static final String ENGINE_IDS =
            "'id_', 'proc_inst_id_', 'process_instance_id_', 'parent_id_', 'execution_id_',"
                    + " 'act_inst_id_', 'parent_act_inst_id_', 'root_proc_inst_id_', 'var_scope_', 'business_key_'";

    private final Connection database;
    private final int count;

    private LivingPermits(Connection database, int count) {
        this.database = database;
        this.count = count;
    }

    /** Fills an empty database; nothing else may run on it meanwhile. */
    static LivingPermits seed(String url, Map<String, String> settings, int count) throws SQLException {
        begin(settings);
        LivingPermits permits = new LivingPermits(DriverManager.getConnection(url, "postgres", "postgres"), count);
        permits.copy();
        return permits;
    }

    /** The first of them, as the hall begins one; its reminder is due today. */
    private static void begin(Map<String, String> settings) {
        String[] arguments = {
            "--spring.datasource.url=" + settings.get("SPRING_DATASOURCE_URL"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--onewindow.data-dir=" + settings.get("ONEWINDOW_DATA_DIR"),
            "--onewindow.demo.cases=false",
            "--onewindow.demo.card-centre=false",
            "--camunda.bpm.job-execution.enabled=false",
            "--server.port=0"
        };
        try (ConfigurableApplicationContext context = SpringApplication.run(OneWindow.class, arguments)) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            FieldCipher cipher = context.getBean(FieldCipher.class);
            long holder = context.getBean(People.class)
                    .register(new PersonDetails("王测试", IdType.RESIDENT_ID, ID_NUMBER, "13812345678", "示例路 1 号"))
                    .value();
            caseFile(
                    jdbc,
                    cipher,
                    context.getBean(ItemPackages.class).latest(ITEM).processDefinitionId(),
                    holder);
            LocalDate issued = LocalDate.now().minusYears(1).plusMonths(1);
            jdbc.sql("""
                            insert into permit (number, holder_index, holder, area_code, case_number, issued_on,
                                continuous_since, count_base, state)
                            values (?, ?, ?, '620102001', ?, ?, ?, ?, 'ACTIVE')""")
                    .params(
                            PERMIT,
                            cipher.blindIndex("permit-holder", ID_NUMBER),
                            context.getBean(SealedJson.class).seal(Map.of("name", "王测试", "idNumber", ID_NUMBER)),
                            CASE,
                            issued,
                            issued,
                            issued)
                    .update();
            context.getBean(Licences.class)
                    .issue(new NewLicence(PERMIT, "BENCH", "居住证", "11620102MB0000000X", "示例县公安局", "王测试"));
            context.getBean(Lives.class).begin("residence-permit-life", PERMIT, Map.of());
        }
    }

    private static void caseFile(JdbcClient jdbc, FieldCipher cipher, String definition, long holder) {
        jdbc.sql("""
                        insert into case_file (number, item_key, item_name, process_definition_id, status, channel,
                            area_code, applicant_id, query_code, received_at, received_on, accepted_on, concluded_on,
                            received_by, live)
                        values (?, ?, '居住证', ?, 'ARCHIVED', 'WINDOW', '620102001', ?, ?, now(), current_date,
                            current_date, current_date, 'clerk1', false)""")
                .params(CASE, ITEM, definition, holder, cipher.encrypt("BENCH"))
                .update();
        jdbc.sql(
                        "insert into case_submission (case_number, round, content, at, by_user) values (?, 1, ?, now(), 'clerk1')")
                .params(CASE, cipher.encrypt("{\"situation\":{},\"form\":{\"serviceKind\":\"FIRST\"}}"))
                .update();
    }

    private void copy() throws SQLException {
        database.setAutoCommit(true);
        String life = one("select proc_inst_id_ from act_ru_execution where business_key_ = '" + PERMIT + "'");
        run("update act_ru_job set duedate_ = '" + NEVER + "' where process_instance_id_ = '" + life + "'");
        String person = one("select applicant_id from case_file where number = '" + CASE + "'");
        copy("person", "id = " + person, "'id', t.id + 1000000 + n, 'identity_index', t.identity_index || '-' || n");
        copy(
                "case_file",
                is("number", CASE),
                "'number', t.number || '-' || n, 'applicant_id', t.applicant_id + 1000000 + n");
        copy("case_submission", is("case_number", CASE), suffixed(List.of("case_number")));
        copy("permit", is("number", PERMIT), suffixed(List.of("number", "holder_index", "case_number")));
        copy("licence", is("record", PERMIT), suffixed(List.of("record", "serial")));
        copy("licence_version", is("record", PERMIT), suffixed(List.of("record", "identifier")));
        for (String table : ENGINE_TABLES) {
            String own = table.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
            copy(table, is(own, life), suffixed(ids(table)));
        }
        run("analyze");
    }

    private List<String> ids(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = database.createStatement()
                .executeQuery("select column_name from information_schema.columns where table_schema = 'public'"
                        + " and table_name = '" + table + "' and column_name in (" + ENGINE_IDS + ")")) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        return columns;
    }

    private static String suffixed(List<String> columns) {
        return columns.stream()
                .map(column -> "'" + column + "', t." + column + " || '-' || n")
                .collect(Collectors.joining(", "));
    }

    private static String is(String column, String value) {
        return column + " = '" + value + "'";
    }

    private void copy(String table, String which, String changed) throws SQLException {
        run("insert into %1$s overriding system value select r.* from %1$s t cross join generate_series(1, %2$d) n"
                        .formatted(table, count - 1)
                + " cross join lateral jsonb_populate_record(null::" + table + ", to_jsonb(t) || jsonb_build_object("
                + changed + ")) r where t." + which);
    }

    /** All of them wait here, and from now on their time has come. */
    void due(String timer) throws SQLException {
        run("update act_ru_job set duedate_ = now() - interval '1 minute' where handler_cfg_ like '%" + timer + "%'");
    }

    /** How many still wait at a timer. */
    long waiting(String timer) throws SQLException {
        return Long.parseLong(one("select count(*) from act_ru_job where handler_cfg_ like '%" + timer + "%'"));
    }

    /** Timers that failed and have used up their attempts, or are about to be tried again. */
    long failed() throws SQLException {
        return Long.parseLong(one("select count(*) from act_ru_job where exception_msg_ is not null"));
    }

    private void run(String statement) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private String one(String question) throws SQLException {
        try (ResultSet found = database.createStatement().executeQuery(question)) {
            found.next();
            return Objects.requireNonNull(found.getString(1), question);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
