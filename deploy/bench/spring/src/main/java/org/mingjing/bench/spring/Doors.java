package org.mingjing.bench.spring;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Anybody reads what is public; everything else asks for a token. */
@Configuration
class Doors {
    @Bean
    SecurityFilterChain publicIsOpen(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/api/risk/v1/public/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .build();
    }
}
