package org.onewindow.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters in front of the engine's servlets, all of them behind the hall's own login. */
@Configuration(proxyBeanMethods = false)
class CamundaFilters {

    private static final int AFTER_LOGIN = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaLoginFilter() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, CamundaLogin.class.getName());
        registration.setUrlPatterns(List.of("/camunda/*"));
        registration.setOrder(AFTER_LOGIN + 2);
        return registration;
    }

    @Bean
    FilterRegistrationBean<LogoutEverywhere> logoutEverywhereFilter() {
        var registration = new FilterRegistrationBean<>(new LogoutEverywhere());
        registration.setUrlPatterns(List.of("/camunda/api/admin/auth/*"));
        registration.setOrder(AFTER_LOGIN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OwnTasksOnly> ownTasksOnlyFilter(TaskService tasks, IdentityService identities) {
        var registration = new FilterRegistrationBean<>(new OwnTasksOnly(tasks, identities));
        registration.setUrlPatterns(List.of("/camunda/api/engine/*"));
        registration.setOrder(AFTER_LOGIN + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<TodaysFilters> todaysFiltersFilter(TaskFilters filters) {
        var registration = new FilterRegistrationBean<>(new TodaysFilters(filters));
        registration.setUrlPatterns(List.of("/camunda/api/engine/*"));
        registration.setOrder(AFTER_LOGIN + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ModelerLogin> modelerLoginFilter(IdentityService identities) {
        var registration = new FilterRegistrationBean<>(new ModelerLogin(identities));
        registration.setUrlPatterns(List.of("/engine-rest/*"));
        registration.setOrder(AFTER_LOGIN);
        return registration;
    }
}
