using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace StaticSite.Cli.Files;

/// <summary>Reads and compares whole files.</summary>
internal static class FileContent
{
    /// <summary>True if the file exists and holds exactly these bytes.</summary>
    /// <param name="path">Absolute.</param>
    public static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var handle = File.OpenHandle(path);
            if (RandomAccess.GetLength(handle) != bytes.Length)
            {
                return false;
            }

            // Thousands of pages are compared in every build; one buffer serves them all.
            var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
            var isSame = bytes.SequenceEqual(buffer.AsSpan(0, Fill(handle, buffer.AsSpan(0, bytes.Length))));
            ArrayPool<byte>.Shared.Return(buffer);
            return isSame;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Reads from the start of a file until the buffer is full or the file ends.</summary>
    /// <returns>How many bytes were read.</returns>
    public static int Fill(SafeFileHandle handle, Span<byte> buffer)
    {
        var filled = 0;
        for (var count = -1; count != 0 && filled < buffer.Length; filled += count)
        {
            count = RandomAccess.Read(handle, buffer[filled..], filled);
        }

        return filled;
    }
}
