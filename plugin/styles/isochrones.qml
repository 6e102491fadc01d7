<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="isochrones">
      <rule key="ring-0" symbol="0" label="≤ 5 min | ≤ 5 分钟" filter="&quot;minutes&quot; &lt;= 5"/>
      <rule key="ring-1" symbol="1" label="5 – 10 min | 5 – 10 分钟" filter="&quot;minutes&quot; &gt; 5 AND &quot;minutes&quot; &lt;= 10"/>
      <rule key="ring-2" symbol="2" label="10 – 15 min | 10 – 15 分钟" filter="&quot;minutes&quot; &gt; 10 AND &quot;minutes&quot; &lt;= 15"/>
      <rule key="ring-3" symbol="3" label="&gt; 15 min | &gt; 15 分钟" filter="&quot;minutes&quot; &gt; 15"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="0.55" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="0,104,55,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="0.55" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="49,163,84,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="0.55" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="161,218,120,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="0.55" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="252,247,210,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
