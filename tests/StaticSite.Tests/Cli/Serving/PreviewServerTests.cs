using System.Net;
using StaticSite.Cli;
using StaticSite.Cli.Serving;

namespace StaticSite.Tests.Cli.Serving;

/// <summary>Real requests over the loopback interface.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PreviewServerTests
{
    private const string Headers = "/*\n  Content-Security-Policy: default-src 'none'\n  X-Content-Type-Options: nosniff\n  Cache-Control: public\n\n/data/*\n  Access-Control-Allow-Origin: *\n\n/a.ics\n  Content-Type: text/calendar; charset=us-ascii\n";

    private readonly PreviewState state = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private PreviewServer server = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        var plan = TestPlan.Of(
            ("index.html", "<body>home</body>"),
            ("terms/a/index.html", "<body>a</body>"),
            ("404.html", "<body>nothing here</body>"),
            ("data/x.json", "{}"),
            ("feed.xml", "<feed/>"),
            ("a.ics", "BEGIN"),
            ("_headers", Headers),
            ("_redirects", "/old/ /terms/a/ 301\n/terms/a/ /nowhere/ 301\n"));
        state.Show(new PreviewSite(plan, SiteBuild.Theme));
        server = await PreviewServer.Start(0, state, CancellationToken.None);
        client.BaseAddress = server.Address;
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    [TestCase("/", "home")]
    [TestCase("/terms/a/", ">a<")]
    [TestCase("/terms/a/index.html", ">a<")]
    [TestCase("/terms/a/?q=1", ">a<")]
    public async Task Pages_are_found_by_their_addresses(string path, string text) => Assert.That(await client.GetStringAsync(path), Does.Contain(text));

    [TestCase("/terms/a", "/terms/a/")]
    [TestCase("/terms/a?q=1", "/terms/a/?q=1")]
    [TestCase("/old/", "/terms/a/")]
    [TestCase("/old", "/terms/a/")]
    public async Task Moved_pages_and_missing_slashes_are_redirected(string path, string target)
    {
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo(target));
    }

    [TestCase("/nothing")]
    [TestCase("/terms/")]
    [TestCase("/_headers")]
    [TestCase("/_redirects")]
    [TestCase("/.manifest")]
    public async Task What_is_not_published_is_not_found(string path)
    {
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("nothing here"));
    }

    [TestCase("/../secret")]
    [TestCase("/%2e%2e/secret")]
    [TestCase("/..%2fsecret")]
    [TestCase("/a%00")]
    [TestCase("//example.org/")]
    public async Task Tricks_with_paths_are_refused(string target) =>
        Assert.That(await RawRequest.Send(server.Address, target), Is.EqualTo(HttpStatusCode.BadRequest));

    [TestCase("evil.example")]
    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.1:1")]
    [TestCase("localhost.evil.example:{0}")]
    [TestCase("127.0.0.2:{0}")]
    public async Task Requests_for_other_names_are_refused(string host) =>
        Assert.That(await RawRequest.Send(server.Address, "/", WithPort(host)), Is.EqualTo(HttpStatusCode.MisdirectedRequest));

    [TestCase("LocalHost:{0}")]
    [TestCase("127.0.0.1:{0}")]
    [TestCase("[::1]:{0}")]
    public async Task Requests_for_this_machine_are_answered(string host) =>
        Assert.That(await RawRequest.Send(server.Address, "/", WithPort(host)), Is.EqualTo(HttpStatusCode.OK));

    [TestCase("POST")]
    [TestCase("OPTIONS")]
    [TestCase("TRACE")]
    public async Task Only_reading_is_allowed(string method) =>
        Assert.That(await RawRequest.Send(server.Address, "/", method: method), Is.EqualTo(HttpStatusCode.MethodNotAllowed));

    [Test]
    public async Task Headers_are_those_of_the_headers_file_and_nothing_is_kept()
    {
        using var response = await client.GetAsync("/data/x.json");

        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        Assert.That(response.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(new[] { "*" }));
        Assert.That(response.Headers.GetValues("Content-Security-Policy"), Is.EqualTo(new[] { "default-src 'none'; connect-src 'self'" }));
        Assert.That(response.Headers.GetValues("Cache-Control"), Is.EqualTo(new[] { "no-store" }));
        Assert.That(response.Headers.Contains("Server"), Is.False);
    }

    [TestCase("/", "text/html; charset=utf-8")]
    [TestCase("/data/x.json", "application/json; charset=utf-8")]
    [TestCase("/feed.xml", "application/atom+xml; charset=utf-8")]
    [TestCase("/a.ics", "text/calendar; charset=us-ascii")]
    public async Task Types_follow_the_name_unless_the_site_says_otherwise(string path, string type)
    {
        using var response = await client.GetAsync(path);

        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo(type));
    }

    [Test]
    public async Task The_reload_script_is_added_to_pages_only()
    {
        Assert.That(await client.GetStringAsync("/"), Does.Match("^<body>home<script src=\"/_dev/reload.js\" data-build=\"[0-9a-f]+-1\" defer></script></body>$"));
        Assert.That(await client.GetStringAsync("/data/x.json"), Is.EqualTo("{}"));
        Assert.That(await client.GetStringAsync("/_dev/reload.js"), Does.Contain("EventSource"));
        Assert.That(await client.GetStringAsync("/_dev/overlay.css"), Does.Contain("position: fixed"));
    }

    [Test]
    public async Task HEAD_gives_the_length_without_the_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");
        using var response = await client.SendAsync(request);

        Assert.That(response.Content.Headers.ContentLength, Is.EqualTo((await client.GetByteArrayAsync("/")).Length));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public void A_port_that_is_taken_is_named() => Assert.That(
        () => PreviewServer.Start(server.Address.Port, new PreviewState(), CancellationToken.None),
        Throws.InstanceOf<IOException>().With.Message.EqualTo($"port {server.Address.Port} is in use; name another one with --port"));

    private string WithPort(string host) => host.Replace("{0}", server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
