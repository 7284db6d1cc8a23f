package org.groundswell.host.platform.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledFuture;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.Unquoted;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The module type job-config: runs the named beans of enabled apps at their times, or when an administrator asks for it. */
public final class JobConfigs implements HostPart, PluginListener {
    private static final Logger LOG = LoggerFactory.getLogger(JobConfigs.class);

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final HostServices services;

    public JobConfigs(HostServices services) {
        this.services = services;
        services.get(HostPlugins.class).addListener(this);
        services.register(JobConfigs.class, this);
        scheduler.setPoolSize(2);
        scheduler.setThreadNamePrefix("job-");
        scheduler.setDaemon(true);
    }

    @Override
    public void start() {
        scheduler.initialize();
    }

    @Override
    public void stop() {
        scheduler.shutdown();
    }

    @Override
    public void enabled(HostPlugin plugin) {
        for (PluginModule module : plugin.modules("job-config")) {
            Element job = module.xml().selectFirst("> job");
            if (job == null) {
                throw new IllegalArgumentException(module.completeKey() + " has no job");
            }
            Trigger trigger = JobSchedule.of(module.xml());
            JobRunner runner = plugin.context().getBean(job.attr("key"), JobRunner.class);
            boolean onThisNode = !"true".equals(job.attr("clusteredOnly"));
            jobs.put(module.completeKey(),
                new Job(plugin.key(), runner, onThisNode ? scheduler.schedule(() -> run(module.completeKey()), trigger) : null));
        }
    }

    @Override
    public void disabled(HostPlugin plugin) {
        jobs.values().removeIf(job -> {
            boolean own = job.pluginKey().equals(plugin.key());
            if (own && job.next() != null) {
                job.next().cancel(false);
            }
            return own;
        });
    }

    /** @return the complete keys of the modules whose jobs are there to be run */
    public List<String> jobs() {
        return List.copyOf(jobs.keySet());
    }

    /** Runs a job in the caller's thread; what it throws is thrown. */
    public JobRunnerResponse runNow(String completeKey) {
        Job job = jobs.get(completeKey);
        if (job == null) {
            throw new IllegalArgumentException("No job " + completeKey);
        }
        Date started = Date.from(services.get(Clock.class).instant());
        return job.runner().runJob(new JobRunnerRequest() {
            @Override
            public Date getStartTime() {
                return started;
            }

            @Override
            public boolean isCancellationRequested() {
                return jobs.get(completeKey) != job;
            }
        });
    }

    private void run(String completeKey) {
        try {
            JobRunnerResponse response = runNow(completeKey);
            LOG.info("{} ran: {}", completeKey, response == null ? "success" : response.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("{} failed", completeKey, Unquoted.of(failed));
        }
    }

    private record Job(String pluginKey, JobRunner runner, ScheduledFuture<?> next) {
    }
}
