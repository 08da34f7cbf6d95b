package org.alcts.portal.test;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.DataSourceQueryCountListener;
import net.ttddyy.dsproxy.listener.SingleQueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Counts the SQL statements that the portal sends, whatever thread they come from. */
public final class StatementCount {

    private static final String SOURCE = "counted";
    private static final SingleQueryCountHolder COUNTS = new SingleQueryCountHolder();

    private StatementCount() {}

    /** How many statements that work sends to the database. */
    public static long of(Runnable work) {
        long before = soFar();
        work.run();
        return soFar() - before;
    }

    private static long soFar() {
        var counts = COUNTS.getQueryCountMap().get(SOURCE);
        return counts == null ? 0 : counts.getTotal();
    }

    @TestConfiguration
    static class Configuration {

        @Bean
        static CountedConnections countedConnections() {
            return new CountedConnections();
        }
    }

    /** Last of all, so that what other wrappers of the data source send on their own does not count. */
    static final class CountedConnections implements BeanPostProcessor, Ordered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof DataSource source) || bean instanceof ProxyDataSource) {
                return bean;
            }
            DataSourceQueryCountListener listener = new DataSourceQueryCountListener();
            listener.setQueryCountStrategy(COUNTS);
            return ProxyDataSourceBuilder.create(SOURCE, source)
                    .listener(listener)
                    .build();
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
