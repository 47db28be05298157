package org.onewindow.organisation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people behind the accounts. They are read where Camunda Admin keeps them, so that there is one place to edit. */
@Repository
class Officers {

    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> name(String username) {
        return jdbc.sql("select first_ from act_id_user where id_ = ? and first_ <> ''")
                .param(username)
                .query(String.class)
                .optional();
    }
}
