package org.onewindow.workflow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the database refuse a second process for a case number: the engine itself takes a business key twice.
 *
 * <p>It runs after the engine has made its tables; a called process shares the number and is left out.
 */
@Component
class OneProcessPerCase implements SmartInitializingSingleton {

    private final JdbcClient jdbc;

    OneProcessPerCase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("""
                        create unique index if not exists one_process_per_case on act_ru_execution (business_key_)
                        where parent_id_ is null and super_exec_ is null and business_key_ is not null""").update();
    }
}
