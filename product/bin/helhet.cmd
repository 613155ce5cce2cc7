@echo off
rem Starts Helhet. HELHET_HOME: where the data are. HELHET_JAVA_OPTS: more options for Java.
rem HELHET_CACHE: where the archive of classes is kept that makes the start quick, or "off".
rem Values that may hold a bracket, such as C:\Program Files (x86), never stand inside a block in brackets.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "HELHET_PRODUCT=%%~fI"

set "HELHET_JAVA="
if exist "%HELHET_PRODUCT%\java\bin\java.exe" set "HELHET_JAVA=%HELHET_PRODUCT%\java\bin\java.exe"
if defined HELHET_JAVA goto path
if not defined JAVA_HOME goto path
rem Some have set it with quotes.
set "HELHET_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%HELHET_JAVA%" set "HELHET_JAVA="
:path
if not defined HELHET_JAVA for %%J in (java.exe) do set "HELHET_JAVA=%%~$PATH:J"
if not defined HELHET_JAVA goto nojava

rem The version stands in a file beside java; without it Java 17 is assumed.
set "HELHET_VERSION=17"
set "HELHET_FULL="
for %%J in ("%HELHET_JAVA%") do set "HELHET_RELEASE=%%~dpJ..\release"
if not exist "%HELHET_RELEASE%" goto version
for /f "usebackq tokens=1,* delims==" %%A in ("%HELHET_RELEASE%") do if "%%A"=="JAVA_VERSION" set "HELHET_FULL=%%B"
if not defined HELHET_FULL goto version
set HELHET_FULL=%HELHET_FULL:"=%
for /f "delims=." %%A in ("%HELHET_FULL%") do set "HELHET_VERSION=%%A"
:version
if %HELHET_VERSION% LSS 17 goto oldjava
set "HELHET_NATIVE="
if %HELHET_VERSION% GEQ 24 set "HELHET_NATIVE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

rem What replaces the product's files runs from a copy: nothing of the product may be in use then.
set "HELHET_LIB=%HELHET_PRODUCT%\lib"
set "HELHET_MAIN=se.helhet.launcher.Main"
set "HELHET_COPY="
set "HELHET_COPIED="
if exist "%HELHET_PRODUCT%\update.unfinished" if not defined HELHET_UPDATING goto copy
if /i "%~1"=="update" if /i "%~x2"==".zip" goto copy
if /i "%~2"=="update" if /i "%~x3"==".zip" goto copy
if /i "%~3"=="update" if /i "%~x4"==".zip" goto copy
goto archive
:copy
set "HELHET_COPIED=%TEMP%\helhet-%RANDOM%%RANDOM%"
if exist "%HELHET_PRODUCT%\previous\lib" xcopy /q /e /i /y "%HELHET_PRODUCT%\previous\lib" "%HELHET_COPIED%\lib" >nul
if exist "%HELHET_LIB%" xcopy /q /e /i /y "%HELHET_LIB%" "%HELHET_COPIED%\lib" >nul
if /i "%HELHET_JAVA%"=="%HELHET_PRODUCT%\java\bin\java.exe" xcopy /q /e /i /y "%HELHET_PRODUCT%\java" "%HELHET_COPIED%\java" >nul
if exist "%HELHET_COPIED%\java\bin\java.exe" set "HELHET_JAVA=%HELHET_COPIED%\java\bin\java.exe"
set "HELHET_LIB=%HELHET_COPIED%\lib"
set "HELHET_MAIN=se.helhet.launcher.update.Update"
set HELHET_COPY="-Dhelhet.update.copy=%HELHET_COPIED%"
set "HELHET_CACHE=off"
:archive

rem The first start on a machine leaves an archive of its classes in the user's cache; later starts are quicker for it.
rem It is for this product, this Java and this place, the workbench has its own; what does not fit is made anew, and nothing depends on it.
set "HELHET_ARCHIVE="
set "HELHET_OPENS="
set "HELHET_ID="
set "HELHET_BUILD="
for /f "usebackq tokens=1,* delims==" %%A in ("%HELHET_PRODUCT%\product.properties") do if "%%A"=="id" set "HELHET_ID=%%B"
for /f "usebackq tokens=1,* delims==" %%A in ("%HELHET_PRODUCT%\product.properties") do if "%%A"=="build" set "HELHET_BUILD=%%B"
if not defined HELHET_CACHE if defined LOCALAPPDATA set "HELHET_CACHE=%LOCALAPPDATA%\Helhet\cache"
if /i "%HELHET_CACHE%"=="off" set "HELHET_CACHE="
if not defined HELHET_CACHE goto run
rem Java takes this sign for the end of a file's name.
if not "%HELHET_CACHE:;=%"=="%HELHET_CACHE%" goto run
if not defined HELHET_ID goto run
if not defined HELHET_BUILD goto run
if not defined HELHET_FULL goto run
set "HELHET_KIND="
rem The command stands first, or after --home=FOLDER, or after --home FOLDER.
if "%~1"=="start" set "HELHET_KIND=-workbench"
if "%~2"=="start" set "HELHET_KIND=-workbench"
if "%~3"=="start" set "HELHET_KIND=-workbench"
set "HELHET_JSA=%HELHET_CACHE%\%HELHET_ID%%HELHET_KIND%-%HELHET_FULL%.jsa"
set "HELHET_MARK=%HELHET_BUILD% %HELHET_JAVA% %HELHET_PRODUCT%"
set "HELHET_MADE="
if not exist "%HELHET_JSA%" goto make
if not exist "%HELHET_JSA%.of" goto make
for /f "usebackq delims=" %%M in ("%HELHET_JSA%.of") do if not defined HELHET_MADE set "HELHET_MADE=%%M"
if not "%HELHET_MADE%"=="%HELHET_MARK%" goto make
rem The second line, if it is there yet, is the archive's size.
set "HELHET_SIZE="
for /f "usebackq skip=1 delims=" %%S in ("%HELHET_JSA%.of") do set "HELHET_SIZE=%%S"
if not defined HELHET_SIZE goto first
for %%F in ("%HELHET_JSA%") do if "%%~zF"=="%HELHET_SIZE%" goto share
:make
if not exist "%HELHET_CACHE%" mkdir "%HELHET_CACHE%" 2>nul
if not exist "%HELHET_CACHE%" goto run
if exist "%HELHET_JSA%" del /f /q "%HELHET_JSA%" 2>nul
if exist "%HELHET_JSA%" goto run
<nul set /p "=%HELHET_MARK%" 2>nul >"%HELHET_JSA%.of"
if not exist "%HELHET_JSA%.of" goto run
rem Signs that this code page has not would make every start take it for another's, and make it anew.
set "HELHET_MADE="
for /f "usebackq delims=" %%M in ("%HELHET_JSA%.of") do set "HELHET_MADE=%%M"
if not "%HELHET_MADE%"=="%HELHET_MARK%" goto run
set HELHET_ARCHIVE="-XX:ArchiveClassesAtExit=%HELHET_JSA%" "-Dhelhet.archive.make=%HELHET_JSA%"
set "HELHET_OPENS=--add-opens java.base/java.lang=ALL-UNNAMED"
goto run
:first
rem Java dies of an archive that was cut off, so the first use has to get as far as noting its size, or it was the last.
move /y "%HELHET_JSA%.of" "%HELHET_JSA%.try" >nul 2>nul
:share
set HELHET_ARCHIVE="-XX:SharedArchiveFile=%HELHET_JSA%" "-Dhelhet.archive.use=%HELHET_JSA%"
goto run

:nojava
echo Helhet startar inte utan Java 17 eller nyare. Installera Java, eller peka ut det med JAVA_HOME. 1>&2
exit /b 3

:oldjava
echo Helhet startar inte utan Java 17 eller nyare, men "%HELHET_JAVA%" har version %HELHET_VERSION%. Installera ett nyare Java, eller peka ut det med JAVA_HOME. 1>&2
exit /b 3

:run
rem One line, since an update replaces this file meanwhile and nothing of it may be read afterwards.
"%HELHET_JAVA%" -Xshare:auto -Xlog:disable -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:NewSize=16m -XX:MaxNewSize=96m -XX:MetaspaceSize=64m %HELHET_NATIVE% -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true %HELHET_JAVA_OPTS% %HELHET_ARCHIVE% %HELHET_OPENS% %HELHET_COPY% "-Dhelhet.product=%HELHET_PRODUCT%" -cp "%HELHET_LIB%\*" %HELHET_MAIN% %* & call set "HELHET_STATUS=%%ERRORLEVEL%%" & (if defined HELHET_COPIED rd /s /q "%HELHET_COPIED%" 2>nul) & call exit /b %%HELHET_STATUS%%
