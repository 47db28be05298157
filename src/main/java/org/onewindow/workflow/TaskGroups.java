package org.onewindow.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which group the tasks of a list are offered to; the engine itself would be asked task by task. */
@Component
public class TaskGroups {

    private final JdbcClient jdbc;

    TaskGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Task to group; a task that is offered to nobody is missing. */
    public Map<String, String> of(Collection<String> taskIds) {
        Map<String, String> groups = new HashMap<>();
        jdbc.sql("""
                        select task_id_, min(group_id_) as offered from act_ru_identitylink
                        where task_id_ = any(?) and group_id_ is not null and type_ = 'candidate' group by task_id_""").param(taskIds.toArray(String[]::new)).query(row -> {
            groups.put(row.getString("task_id_"), row.getString("offered"));
        });
        return groups;
    }
}
