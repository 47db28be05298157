package org.onewindow.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of all cases. */
@Repository
class Steps {

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Step step) {
        jdbc.sql("""
                        insert into case_step (case_number, task_id, step, name, started_on, limit_value, limit_unit,
                            roll_over, basis, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(step.caseNumber(), step.taskId(), step.step(), step.name(), step.startedOn())
                .params(step.limit().value(), step.limit().unit().name(), step.rollOver(), step.basis(), step.dueOn())
                .update();
    }

    /** All steps of these cases in the order they began. */
    List<Step> of(Collection<String> caseNumbers) {
        return jdbc.sql("select * from case_step where case_number = any(?) order by id")
                .param(caseNumbers.toArray(String[]::new))
                .query(Steps::row)
                .list();
    }

    List<Step> open(Collection<String> caseNumbers) {
        return jdbc.sql("select * from case_step where case_number = any(?) and ended_on is null order by due_on, id")
                .param(caseNumbers.toArray(String[]::new))
                .query(Steps::row)
                .list();
    }

    /** The cases in which an officer's step runs. */
    List<String> casesAtADesk() {
        return jdbc.sql("select distinct case_number from case_step where ended_on is null and task_id is not null")
                .query(String.class)
                .list();
    }

    void endTask(String taskId, LocalDate on) {
        jdbc.sql("update case_step set ended_on = ? where task_id = ? and ended_on is null")
                .params(on, taskId)
                .update();
    }

    /** A timer that goes off a moment after its last day has kept it. */
    void endTimer(String caseNumber, String step, LocalDate on) {
        jdbc.sql("""
                        update case_step set ended_on = least(?::date, due_on)
                        where case_number = ? and step = ? and task_id is null and ended_on is null""").params(on, caseNumber, step).update();
    }

    void endAll(String caseNumber, LocalDate on) {
        jdbc.sql("update case_step set ended_on = ? where case_number = ? and ended_on is null")
                .params(on, caseNumber)
                .update();
    }

    void due(String taskId, LocalDate due) {
        jdbc.sql("update case_step set due_on = ? where task_id = ?")
                .params(due, taskId)
                .update();
    }

    void timerDue(String caseNumber, String step, LocalDate due) {
        jdbc.sql("""
                        update case_step set due_on = ?
                        where case_number = ? and step = ? and task_id is null and ended_on is null""").params(due, caseNumber, step).update();
    }

    private static Step row(ResultSet row, int index) throws SQLException {
        return new Step(
                row.getString("case_number"),
                row.getString("task_id"),
                row.getString("step"),
                row.getString("name"),
                row.getObject("started_on", LocalDate.class),
                new Limit(row.getInt("limit_value"), LimitUnit.valueOf(row.getString("limit_unit"))),
                row.getBoolean("roll_over"),
                row.getString("basis"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
