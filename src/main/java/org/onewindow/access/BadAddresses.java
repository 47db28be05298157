package org.onewindow.access;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** An address that the server cannot read or the firewall refuses is met in Chinese, with the headers of every page. */
@Configuration(proxyBeanMethods = false)
class BadAddresses {

    /** What the server can read and Spring's firewall does not let in: semicolons, double slashes, dots that climb. */
    @Bean
    RequestRejectedHandler refusedAddress(BareAnswer answers) {
        return (request, response, reason) -> {
            BareAnswer.Body body = answers.to(request.getRequestURI(), 400);
            response.setStatus(400);
            PageHeaders.bare().forEach(response::setHeader);
            response.setContentType(body.type());
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(body.text());
        };
    }

    /** What the server cannot read, or reads and knows no hall for. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableAddress(BareAnswer answers) {
        return server -> server.addContextCustomizers(
                hall -> hall.getParent().getPipeline().addValve(new BareAnswerValve(answers)));
    }
}
