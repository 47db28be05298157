package org.onewindow.running;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the one data source comes from when no outside database is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("environment.getProperty('spring.datasource.url', '').isBlank()")
class DatabaseSource {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(Environment settings) {
        return EmbeddedDatabase.start(DataFolder.of(settings));
    }
}
