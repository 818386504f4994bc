// Each test has fields of its own, so that fixtures can run side by side; half of a test's time is waiting for the browser.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]
