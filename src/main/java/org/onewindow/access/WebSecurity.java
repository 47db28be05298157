package org.onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Five doors, each closed unless a line here opens it: the engine's REST, registers, Basic callers, the engine's pages, the hall. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String[] OFFICERS = {
        "CLERK", "COMMUNITY", "STREET", "STREETHEAD", "COUNTY", "COUNTYHEAD", "POLICE", "POLICEHEAD", "SUPERVISOR"
    };
    private static final String[] STAFF = {
        "CLERK",
        "COMMUNITY",
        "STREET",
        "STREETHEAD",
        "COUNTY",
        "COUNTYHEAD",
        "POLICE",
        "POLICEHEAD",
        "SUPERVISOR",
        "MODELER",
        "ADMIN"
    };
    private static final RequestMatcher API = RequestPaths.below("/api");
    private static final RequestMatcher BASIC = request -> {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    };

    private final StaffDirectory directory;
    private final AttemptDetails.Source details;
    private final Refusals refusals;
    private final KnownDevices devices;

    WebSecurity(StaffDirectory directory, AttemptDetails.Source details, Refusals refusals, KnownDevices devices) {
        this.directory = directory;
        this.details = details;
        this.refusals = refusals;
        this.devices = devices;
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return basic(http.securityMatcher(RequestPaths.below("/engine-rest")))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new CamundaDoor()))
                .build();
    }

    /** A register has no account: it signs every reply, which the hall checks before it reads one. */
    @Bean
    @Order(2)
    SecurityFilterChain repliesOfRegisters(HttpSecurity http) throws Exception {
        return basic(http.securityMatcher(RequestPaths.below("/api/v1/replies")))
                .httpBasic(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiForServices(HttpSecurity http) throws Exception {
        return basic(http.securityMatcher(request -> API.matches(request) && BASIC.matches(request)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(RequestPaths.below("/api/v1/public"))
                        .permitAll()
                        .requestMatchers(RequestPaths.below("/api/v1/card-orders"))
                        .hasRole("CARDCENTRE")
                        .anyRequest()
                        .hasRole("CHANNEL"))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain enginePages(HttpSecurity http) throws Exception {
        return withSession(http.securityMatcher(RequestPaths.below("/camunda")))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled()
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new CamundaDoor()))
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain hallPages(HttpSecurity http) throws Exception {
        http.headers(PageHeaders::write).authorizeHttpRequests(requests -> {
            requests.requestMatchers(below(
                            "/assets",
                            "/error",
                            "/login",
                            "/guide",
                            "/status",
                            "/verify",
                            "/rate",
                            "/notices",
                            "/licences"))
                    .permitAll();
            requests.requestMatchers(at("/", "/favicon.ico", "/actuator/health"), RequestPaths.below("/api/v1/public"))
                    .permitAll();
            requests.requestMatchers(below("/counter", "/drafts", "/hand-out")).hasRole("CLERK");
            requests.requestMatchers(reading("/cases", "/documents")).hasAnyRole(OFFICERS);
            // Names and numbers never stand in an address, so officers ask for them by POST.
            requests.requestMatchers(WebSecurity::asking).hasAnyRole(OFFICERS);
            requests.requestMatchers(below("/cases", "/documents")).hasRole("CLERK");
            requests.requestMatchers(below("/desk/allowances"))
                    .hasAnyRole("STREET", "STREETHEAD", "COUNTY", "COUNTYHEAD");
            requests.requestMatchers(below("/desk/pay-rolls")).hasAnyRole("COUNTY", "COUNTYHEAD");
            requests.requestMatchers(at("/desk/near-relatives")).hasAnyRole("COUNTY", "COUNTYHEAD", "SUPERVISOR");
            requests.requestMatchers(WebSecurity::readingPermits)
                    .hasAnyRole("CLERK", "POLICE", "POLICEHEAD", "SUPERVISOR");
            requests.requestMatchers(below("/desk/permits")).hasAnyRole("POLICE", "POLICEHEAD");
            requests.requestMatchers(below("/desk")).hasAnyRole(OFFICERS);
            requests.requestMatchers(below("/supervision")).hasRole("SUPERVISOR");
            requests.requestMatchers(below("/admin")).hasRole("ADMIN");
            requests.requestMatchers(below("/api/v1/card-orders")).hasRole("CARDCENTRE");
            requests.requestMatchers(reading("/api/v1/cases")).hasAnyRole(OFFICERS);
            requests.requestMatchers(below("/api/v1/cases")).hasRole("CLERK");
            requests.requestMatchers(below("/api/v1", "/api/docs", "/api/docs.yaml"))
                    .hasAnyRole(STAFF);
            requests.anyRequest().denyAll();
        });
        HomePages home = new HomePages(devices);
        return withSession(http)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(details)
                        .successHandler(home)
                        .failureHandler(new LoginFailed()))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .build();
    }

    private HttpSecurity withSession(HttpSecurity http) throws Exception {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Refusals::isPage);
        cache.setMatchingRequestParameterName(null);
        return http.requestCache(requests -> requests.requestCache(cache))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new FreshRights(directory), AnonymousAuthenticationFilter.class);
    }

    private HttpSecurity basic(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(PageHeaders::write)
                .httpBasic(basic -> basic.authenticationDetailsSource(details).authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    private static RequestMatcher below(String... roots) {
        return request -> {
            String path = RequestPaths.path(request);
            return Arrays.stream(roots).anyMatch(root -> RequestPaths.isBelow(path, root));
        };
    }

    private static RequestMatcher at(String... paths) {
        return request -> List.of(paths).contains(RequestPaths.path(request));
    }

    private static boolean asking(HttpServletRequest request) {
        String path = RequestPaths.path(request);
        return path.equals("/cases/search") || path.matches("/cases/[^/]+/reveal");
    }

    private static boolean readingPermits(HttpServletRequest request) {
        return RequestPaths.path(request).equals("/desk/permits/search")
                || reading("/desk/permits").matches(request);
    }

    private static RequestMatcher reading(String... roots) {
        RequestMatcher below = below(roots);
        return request -> (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                && below.matches(request);
    }
}
