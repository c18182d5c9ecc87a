package org.mingjing.bench.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ReadApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ReadApplication.class, arguments);
    }
}
